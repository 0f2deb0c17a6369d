// The day of access, and copying: only a reader's browser knows the one and can do the other.
const MLA = ["Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."];
const now = new Date(), [year, month, day] = [now.getFullYear(), now.getMonth(), now.getDate()];
const days = {
  MonthFirst: new Intl.DateTimeFormat("en-US", { dateStyle: "long" }).format(now),
  MonthShort: `${day} ${MLA[month]} ${year}`,
  Plain: `${year}-${String(month + 1).padStart(2, "0")}-${String(day).padStart(2, "0")}`,
};
for (const place of document.querySelectorAll("[data-accessed]")) place.textContent = place.dataset.accessed.replace("{0}", days[place.dataset.day]);

for (const button of document.querySelectorAll(".cite .copy")) {
  const cite = button.closest(".cite"), word = button.textContent;
  button.hidden = !navigator.clipboard;
  button.addEventListener("click", async () => {
    const style = cite.querySelector("input:checked").value;
    await navigator.clipboard.writeText(cite.querySelector(`.styled[data-style="${style}"]`).textContent);
    button.textContent = button.dataset.done;
    setTimeout(() => { button.textContent = word; }, 2000);
  });
}
