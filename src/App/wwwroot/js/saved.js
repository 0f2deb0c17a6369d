// Saving records in the browser: the list is an array of items in localStorage, and stays there. /saved draws it.
const KEY = "saved";
export const items = () => {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY));
    return Array.isArray(kept) ? kept : [];
  } catch { return []; }
};
export const keep = (list) => localStorage.setItem(KEY, JSON.stringify(list));

const language = document.documentElement.lang, root = language === "en" ? "" : `/${language}`;
const buttons = [...document.querySelectorAll("[data-save]")];
const isSaved = (address) => items().some((item) => item.address === address);
const show = () => {
  for (const button of buttons) button.setAttribute("aria-pressed", String(isSaved(button.dataset.save)));
};
const toggle = async (address) => {
  if (isSaved(address)) return keep(items().filter((item) => item.address !== address));
  const answer = await fetch(`${root}/saved-item.json?of=${encodeURIComponent(address)}`);
  if (!answer.ok) throw new Error(`${answer.status}`);
  const item = await answer.json();
  keep([...items().filter((other) => other.address !== address), { ...item, address }]);
};
for (const button of buttons) {
  button.hidden = false;
  button.addEventListener("click", async () => {
    button.disabled = true;
    button.classList.remove("save--failed");
    try {
      await toggle(button.dataset.save);
    } catch {
      button.classList.add("save--failed");
    }
    button.disabled = false;
    button.focus();
    show();
  });
}
// Another window may have changed the list.
addEventListener("storage", show);
addEventListener("pageshow", show);
show();
