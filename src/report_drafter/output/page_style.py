"""How the page of findings looks and answers the keyboard."""

STYLE = """
:root { color-scheme: light; --error: #b3261e; --warning: #9a5b00; --hint: #1f5fa8; }
* { box-sizing: border-box; }
body { margin: 0; font: 16px/1.75 "Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", sans-serif; color: #1c1c1c; background: #f4f4f2; }
header { padding: 12px 24px; background: #fff; border-bottom: 1px solid #ccc; }
h1 { font-size: 20px; margin: 0; } header p { margin: 4px 0 0; } .keys { color: #555; font-size: 14px; }
main { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 16px; padding: 16px 24px; align-items: start; }
.text { background: #fff; padding: 16px 24px; border: 1px solid #ddd; }
.text p { margin: 0 0 8px; padding-left: 40px; position: relative; overflow-wrap: anywhere; }
.number { position: absolute; left: 0; color: #767676; font-size: 12px; } .story { color: #767676; font-size: 12px; margin-right: 6px; }
.findings { position: sticky; top: 0; max-height: 100vh; overflow: auto; padding: 2px; }
article { background: #fff; border: 1px solid #ddd; border-left: 6px solid; padding: 8px 12px; margin-bottom: 8px; overflow-wrap: anywhere; }
article h2 { font-size: 16px; margin: 0; } article p { margin: 4px 0 0; font-size: 14px; } .rule { color: #555; }
article.error { border-left-color: var(--error); } article.warning { border-left-color: var(--warning); } article.hint { border-left-color: var(--hint); }
article.error h2 { color: var(--error); } article.warning h2 { color: var(--warning); } article.hint h2 { color: var(--hint); }
mark { color: inherit; padding: 1px 0; border-bottom: 3px solid; }
mark.error { background: #fbe0de; border-color: var(--error); } mark.warning { background: #fdeccb; border-color: var(--warning); }
mark.hint { background: #e2edf9; border-color: var(--hint); }
.note { font-size: 12px; vertical-align: super; margin: 0 2px; color: #333; } a { color: #14508c; }
:focus, :target + mark { outline: 3px solid #14508c; outline-offset: 2px; } a[id] { scroll-margin-top: 40vh; }
@media (max-width: 800px) { main { grid-template-columns: 1fr; } .findings { position: static; max-height: none; } }
@media print { body { background: #fff; font-size: 11pt; } main { display: block; padding: 0; } .keys { display: none; }
  .text, article { border-color: #999; } .findings { position: static; max-height: none; overflow: visible; break-before: page; } article { break-inside: avoid; } }
"""

SCRIPT = """
const cards = [...document.querySelectorAll("article")];
function step(by) {
  const at = cards.indexOf(document.activeElement.closest("article"));
  const next = cards[Math.max(0, Math.min(cards.length - 1, at < 0 ? 0 : at + by))];
  if (next) { next.focus(); next.scrollIntoView({ block: "nearest" }); }
}
function open(place) {
  const mark = document.getElementById(place).nextElementSibling;
  mark.dataset.from = document.activeElement.closest("article")?.id ?? mark.dataset.from ?? "";
  mark.focus({ preventScroll: true });
  mark.scrollIntoView({ block: "center" });
}
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  const here = document.activeElement;
  if (event.key === "j") step(1);
  else if (event.key === "k") step(-1);
  else if (event.key === "Enter" && here.matches("article")) here.querySelector(".places a")?.click();
  else if (event.key === "Enter" && here.matches("mark") && here.dataset.from) document.getElementById(here.dataset.from).focus();
  else return;
  event.preventDefault();
});
document.addEventListener("click", (event) => {
  const link = event.target.closest(".places a");
  if (link) { open(link.hash.slice(1)); event.preventDefault(); history.replaceState(null, "", link.hash); }
  const note = event.target.closest(".note");
  if (note) { document.querySelector(note.hash).focus(); event.preventDefault(); }
});
"""
