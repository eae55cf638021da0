// Single keys, whenever nobody is typing: / ? n, and g before h or s. They can be turned off (WCAG 2.1.4).
const PLACES = { h: "/", s: "/search" };
let going = false;

function typing(target) {
  return target.closest("input, textarea, select, [contenteditable]") !== null;
}

function pressed(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
  const place = going ? PLACES[event.key] : undefined;
  going = event.key === "g";
  if (place) location.assign(place);
  else if (event.key === "/") document.getElementById("find-words")?.select();
  else if (event.key === "?") document.getElementById("keys-dialog")?.showModal();
  else if (event.key === "n") document.querySelector("[data-new]")?.click();
  else return;
  event.preventDefault();
}

if (document.body.dataset.keys !== "off") {
  document.addEventListener("keydown", pressed);
}
