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
