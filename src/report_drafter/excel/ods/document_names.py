"""The namespaces of OpenDocument, each as lxml writes a name in front: `{urn:…}`. Source: ODF 1.3 part 3, 1.4."""

from __future__ import annotations

_BASE = "urn:oasis:names:tc:opendocument:xmlns:"
OFFICE, TABLE, TEXT, STYLE, META, MANIFEST = (
    f"{{{_BASE}{name}:1.0}}" for name in ("office", "table", "text", "style", "meta", "manifest")
)
FO, SVG = (f"{{{_BASE}{name}-compatible:1.0}}" for name in ("xsl-fo", "svg"))
CALC = "{urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0}"
DUBLIN_CORE = "{http://purl.org/dc/elements/1.1/}"
XLINK = "{http://www.w3.org/1999/xlink}"
PREFIXES = {
    prefix: name[1:-1]
    for prefix, name in {
        "office": OFFICE,
        "table": TABLE,
        "text": TEXT,
        "style": STYLE,
        "manifest": MANIFEST,
        "fo": FO,
        "svg": SVG,
        "calcext": CALC,
        "dc": DUBLIN_CORE,
        "xlink": XLINK,
    }.items()
}
