// The words box of a link field: arrows go down into what is offered, Enter takes the first, Escape shuts.
const offersOf = seek => [...seek.querySelectorAll(".offer")];

document.addEventListener("keydown", event => {
  const seek = event.target.closest?.("[data-seek]");
  if (!seek) return;
  const offers = offersOf(seek);
  const at = offers.indexOf(document.activeElement);
  const input = seek.querySelector("input");
  if (event.key === "ArrowDown") (offers[at + 1] ?? offers.at(-1))?.focus();
  else if (event.key === "ArrowUp") (at > 0 ? offers[at - 1] : input).focus();
  else if (event.key === "Escape" && offers.length) {
    seek.querySelector(".offers").replaceChildren();
    input.focus();
  } else if (event.key === "Enter" && event.target === input && !event.ctrlKey) {
    if (offers.length) offers[0].focus();
    else seek.querySelector(".find-press, [type=submit]")?.click();
  } else return;
  event.preventDefault();
});
