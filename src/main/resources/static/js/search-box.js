// The one box: a combobox over the suggestions that htmx brings. Without script it is a plain form.
class SearchBox {
  #input;
  #list;
  #at = -1;

  constructor(form) {
    this.#input = form.querySelector("input[type=search]");
    this.#list = document.getElementById("find-suggestions");
    this.#input.setAttribute("role", "combobox");
    this.#input.setAttribute("aria-autocomplete", "list");
    this.#input.setAttribute("aria-controls", this.#list.id);
    this.#open(false);
    this.#list.addEventListener("htmx:afterSwap", () => this.#open(this.#options.length > 0));
    this.#input.addEventListener("focus", () => this.#open(this.#options.length > 0));
    this.#input.addEventListener("keydown", event => this.#key(event));
    form.parentElement.addEventListener("focusout", event => {
      if (!form.parentElement.contains(event.relatedTarget)) this.#open(false);
    });
  }

  get #options() {
    return [...this.#list.querySelectorAll("[role=option]")];
  }

  #open(open) {
    this.#list.toggleAttribute("data-shut", !open);
    this.#input.setAttribute("aria-expanded", String(open));
    this.#choose(-1);
  }

  #choose(at) {
    this.#at = at;
    this.#options.forEach((option, i) => option.setAttribute("aria-selected", String(i === at)));
    const chosen = this.#options[at];
    chosen?.scrollIntoView({ block: "nearest" });
    if (chosen) this.#input.setAttribute("aria-activedescendant", chosen.id);
    else this.#input.removeAttribute("aria-activedescendant");
  }

  #key(event) {
    const count = this.#options.length;
    const open = count > 0 && !this.#list.hasAttribute("data-shut");
    if (event.key === "ArrowDown" && count) {
      if (!open) this.#open(true);
      this.#choose((this.#at + 1) % count);
    } else if (event.key === "ArrowUp" && open) {
      this.#choose(this.#at <= 0 ? count - 1 : this.#at - 1);
    } else if (event.key === "Enter" && open && this.#at >= 0) {
      this.#options[this.#at].click();
    } else if (event.key === "Escape" && open) {
      this.#open(false);
    } else {
      return;
    }
    event.preventDefault();
  }
}

document.querySelectorAll("[data-search-box]").forEach(form => new SearchBox(form));
