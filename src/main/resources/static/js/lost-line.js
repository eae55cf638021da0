// Says so when the server cannot be reached or refuses a part of a page, and takes it back when it can.
const notice = document.getElementById("notice");

function say(words) {
  const box = document.createElement("div");
  box.className = "notification";
  box.dataset.tone = "caution";
  box.textContent = words;
  notice.replaceChildren(box);
}

if (notice) {
  document.addEventListener("htmx:sendError", () => say(notice.dataset.lost));
  document.addEventListener("htmx:responseError", () => say(notice.dataset.refused));
  document.addEventListener("htmx:beforeSwap", event => {
    if (event.detail.xhr.status < 400) notice.replaceChildren();
  });
}
