// A span of decades chosen by dragging over the bars; the two fields say the same, and are enough without this.
for (const form of document.querySelectorAll(".hist")) {
  const bars = [...form.querySelectorAll(".decades a")], drawing = form.querySelector(".decades");
  const [from, to] = [form.elements.from, form.elements.to];
  const decade = (bar) => Number.parseInt(bar.getAttribute("aria-label"), 10);
  let start = null, end = null;
  const mark = () => {
    const [low, high] = [decade(start), decade(end)].sort((a, b) => a - b);
    [from.value, to.value] = [low, high + 9];
    for (const bar of bars) bar.classList.toggle("chosen", decade(bar) >= low && decade(bar) <= high);
  };
  drawing.addEventListener("dragstart", (e) => e.preventDefault());
  drawing.addEventListener("pointerdown", (e) => { start = end = e.target.closest("a"); });
  drawing.addEventListener("pointermove", (e) => {
    const over = start && e.target.closest("a");
    if (over && over !== end) { end = over; mark(); }
  });
  addEventListener("pointerup", () => {
    if (start && end !== start) form.requestSubmit();
    start = null;
  });
}
