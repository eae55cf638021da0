// Keeps a form as it is typed: a moment after the last key, and when the page is left.
const PAUSE = 3000;

class Autosave {
  #form;
  #told;
  #timer = 0;
  #dirty = false;
  #handedIn = false;

  constructor(form) {
    this.#form = form;
    this.#told = form.querySelector("[data-kept]");
    form.addEventListener("input", () => this.#touched(PAUSE));
    form.addEventListener("change", () => this.#touched(400));
    form.addEventListener("submit", () => (this.#handedIn = true));
    document.addEventListener("visibilitychange", () => document.hidden && this.#leave());
    addEventListener("pagehide", () => this.#leave());
    addEventListener("pageshow", () => (this.#handedIn = false));
    addEventListener("online", () => this.#dirty && this.#keep());
    document.body.addEventListener("htmx:afterSettle", event => {
      if (form.contains(event.detail.elt)) this.#touched(400);
    });
  }

  #touched(pause) {
    this.#dirty = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#keep(), pause);
  }

  #leave() {
    if (this.#dirty && !this.#handedIn) this.#send(true);
  }

  #send(leaving) {
    const body = new URLSearchParams(new FormData(this.#form));
    return fetch(this.#form.dataset.keep, { method: "POST", body, keepalive: leaving && body.toString().length < 60000 });
  }

  async #keep() {
    if (this.#handedIn) return;
    this.#dirty = false;
    try {
      const answer = await this.#send(false);
      if (answer.redirected || !answer.ok) throw new Error(String(answer.status));
      this.#show(await answer.json());
    } catch {
      this.#dirty = true;
      this.#say("Not kept yet: the line or your sign-in is lost. Your words stay on this page.", true);
      this.#timer = setTimeout(() => this.#keep(), 15000);
    }
  }

  #show(kept) {
    this.#say(`Draft kept ${kept.at}`, false);
    for (const id of kept.hidden) document.getElementById(id)?.setAttribute("hidden", "");
    for (const id of kept.seen) document.getElementById(id)?.removeAttribute("hidden");
    if (location.pathname !== this.#form.dataset.keep) history.replaceState(null, "", this.#form.dataset.keep);
  }

  #say(words, lost) {
    this.#told.textContent = words;
    this.#told.toggleAttribute("data-lost", lost);
  }
}

document.querySelectorAll("form[data-keep]").forEach(form => new Autosave(form));
