// Moves through results with j and k; Enter then opens the link that has the focus.
class Results {
  #items;

  constructor(list) {
    this.#items = [...list.querySelectorAll("[data-result]")];
    list.addEventListener("focusin", event => this.#mark(event.target.closest("[data-result]")));
    list.addEventListener("focusout", () => this.#mark(null));
    document.addEventListener("keydown", event => this.#key(event));
  }

  #mark(chosen) {
    this.#items.forEach(item => item.toggleAttribute("data-chosen", item === chosen));
  }

  #key(event) {
    const typing = event.target.closest("input, textarea, select, [contenteditable]");
    if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = { j: 1, k: -1 }[event.key];
    if (!step) return;
    const at = this.#items.findIndex(item => item.hasAttribute("data-chosen"));
    const next = at < 0 ? 0 : Math.min(Math.max(at + step, 0), this.#items.length - 1);
    this.#items[next]?.querySelector("[data-result-link]").focus();
    this.#items[next]?.scrollIntoView({ block: "nearest" });
  }
}

// On a narrow screen the facets would push the results out of sight.
if (matchMedia("(width <= 900px)").matches) {
  document.querySelectorAll(".facet:not([data-chosen])").forEach(facet => (facet.open = false));
}

if (document.body.dataset.keys !== "off") {
  document.querySelectorAll("[data-results]").forEach(list => new Results(list));
}
