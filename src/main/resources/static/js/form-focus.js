// Puts the reader where the work is: on what must be mended, on what a button has just added.
const first = "input:not([type=hidden]):not([hidden]), select, textarea, button";

function unfold(element) {
  for (let parent = element?.closest("details"); parent; parent = parent.parentElement.closest("details")) parent.open = true;
}

function goTo(hash) {
  const target = hash && document.getElementById(decodeURIComponent(hash.slice(1)));
  if (!target) return;
  unfold(target);
  const control = target.matches("input, select, textarea, button") ? target : target.querySelector(first);
  (control ?? target).focus({ preventScroll: false });
}

document.querySelector("[data-focus]")?.focus();
document.querySelectorAll(".error-summary a, .form-nav a").forEach(link =>
  link.addEventListener("click", event => {
    event.preventDefault();
    const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    unfold(target);
    if (target?.matches("details")) target.open = true;
    target?.scrollIntoView({ block: "start" });
    goTo(link.hash);
  }),
);
if (location.hash && !document.querySelector("[data-focus]")) goTo(location.hash);

document.addEventListener("keydown", event => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) document.getElementById("save")?.click();
});

// After a row was added, picked or made: on to its first control.
document.body.addEventListener("htmx:afterSettle", event => {
  const press = event.detail.requestConfig?.elt?.value ?? "";
  const field = event.detail.elt;
  if (!field.matches?.("fieldset.field")) return;
  const rows = [...field.querySelectorAll(":scope > .row")];
  if (press.startsWith("add:")) rows.at(-1)?.querySelector(first)?.focus();
  if (press.startsWith("new:")) field.querySelector(".making:last-of-type " + "input:not([type=hidden])")?.focus();
  if (press.startsWith("attach:")) field.querySelector(".field-error") ? field.querySelector(first)?.focus() : field.querySelector(".file-words a")?.focus();
  if (press.startsWith("pick:")) (field.querySelector("[data-seek] input") ?? rows.at(-1)?.querySelector(first))?.focus();
  if (press.startsWith("remove:")) (field.querySelector("[data-seek] input") ?? field.querySelector(":scope > button"))?.focus();
});
