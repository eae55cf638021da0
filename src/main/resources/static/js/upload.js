// A file that is chosen or dropped goes up at once; the answer draws its field anew, with the file in it.
const zone = event => event.target.closest?.("[data-drop]");
const send = box => box.querySelector("button").click();

document.addEventListener("change", event => {
  const box = zone(event);
  if (box && event.target.files?.length) send(box);
});

for (const kind of ["dragover", "dragleave", "drop"])
  document.addEventListener(kind, event => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    const box = zone(event);
    box?.toggleAttribute("data-over", kind === "dragover");
    if (kind !== "drop" || !box) return;
    const input = box.querySelector("input[type=file]");
    const dropped = new DataTransfer();
    [...event.dataTransfer.files].slice(0, input.multiple ? undefined : 1).forEach(file => dropped.items.add(file));
    input.files = dropped.files;
    send(box);
  });

document.body.addEventListener("htmx:xhr:progress", event => {
  const bar = event.target.closest?.("[data-drop]")?.querySelector("progress");
  if (!bar || !event.detail.lengthComputable) return;
  bar.hidden = false;
  bar.value = (100 * event.detail.loaded) / event.detail.total;
});

document.querySelectorAll("form").forEach(form => form.toggleAttribute("data-live", true));
