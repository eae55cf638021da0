// Boxes of several lines grow with their words, and say how much room is left near the end.
function fit(box) {
  const most = Number(box.dataset.most);
  const left = most - box.value.length;
  let note = box.nextElementSibling;
  if (!note?.matches(".room")) {
    note = document.createElement("p");
    note.className = "sub room";
    note.setAttribute("role", "status");
    box.after(note);
  }
  note.textContent = left < most / 5 ? (left < 0 ? `${-left} characters too many` : `${left} characters left`) : "";
}

for (const kind of ["input", "focusin"])
  document.addEventListener(kind, event => event.target.matches?.("[data-grows]") && fit(event.target));
