// Shuts open menus when one turns away from them, and takes the focus to what must be read first.
function shutAll(except) {
  document.querySelectorAll("details[data-menu][open]").forEach(menu => {
    if (menu !== except) menu.open = false;
  });
}

document.addEventListener("click", event => shutAll(event.target.closest("details[data-menu]")));
document.addEventListener("keydown", event => {
  const menu = document.querySelector("details[data-menu][open]");
  if (event.key !== "Escape" || !menu) return;
  shutAll();
  menu.querySelector("summary").focus();
});

document.querySelector("[data-focus]")?.focus();
document.addEventListener("htmx:afterSwap", event => {
  event.target.querySelector?.("[data-focus]")?.focus();
});
