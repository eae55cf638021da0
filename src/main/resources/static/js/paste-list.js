// A pasted list is no use in a box of one line: it is checked line by line instead.
class PasteList {
  constructor(input) {
    input.addEventListener("paste", event => {
      const text = event.clipboardData?.getData("text/plain") ?? "";
      const lines = text.split(/\r?\n/).filter(line => line.trim());
      const token = document.querySelector("input[name=_csrf]")?.value;
      if (lines.length < 2 || !token) return;
      event.preventDefault();
      this.#send(lines.join("\n"), token);
    });
  }

  #send(list, token) {
    const form = document.createElement("form");
    form.action = "/search/list";
    form.method = "post";
    form.hidden = true;
    for (const [name, value] of [["_csrf", token], ["list", list]]) {
      const field = document.createElement("textarea");
      field.name = name;
      field.value = value;
      form.append(field);
    }
    document.body.append(form);
    form.submit();
  }
}

document.querySelectorAll("[data-search-box] input[type=search]").forEach(input => new PasteList(input));
