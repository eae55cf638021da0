// Lets one see the password one types. Made here, because without a script it could do nothing.
for (const field of document.querySelectorAll("[data-show-password]")) {
  const input = field.querySelector("input");
  const button = document.createElement("button");
  button.type = "button";
  button.className = "quiet-button show-password";
  button.setAttribute("aria-controls", input.id);
  const show = shown => {
    input.type = shown ? "text" : "password";
    button.textContent = shown ? field.dataset.hidePassword : field.dataset.showPassword;
    button.setAttribute("aria-label", `${button.textContent}: ${field.querySelector("label").textContent}`);
  };
  button.addEventListener("click", () => show(input.type === "password"));
  input.form.addEventListener("submit", () => show(false));
  input.after(button);
  show(false);
}
