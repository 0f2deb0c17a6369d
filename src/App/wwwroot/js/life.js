// Life: the sentence that is read or pointed at is marked in the drawing, and the other way round.
const points = new Map();
for (const point of document.querySelectorAll(".life a[href^='#s']")) {
  // A link of a drawing has no hash of its own, as one of the text has.
  const hash = point.getAttribute("href");
  const known = points.get(hash) ?? points.set(hash, []).get(hash);
  known.push(point);
}

const mark = (hash, on) => points.get(hash)?.forEach((point) => point.classList.toggle("on", on));

for (const sentence of document.querySelectorAll(".said[id]")) {
  sentence.addEventListener("pointerenter", () => mark(`#${sentence.id}`, true));
  sentence.addEventListener("pointerleave", () => mark(`#${sentence.id}`, false));
}

for (const [hash, links] of points) {
  const sentence = document.getElementById(hash.slice(1));
  for (const link of links) {
    link.addEventListener("pointerenter", () => sentence?.classList.add("on"));
    link.addEventListener("pointerleave", () => sentence?.classList.remove("on"));
  }
}

// From the margin back to the drawing where there is one: the list below it stays as it is.
const drawing = document.querySelector(".life svg.chart");
for (const note of document.querySelectorAll(".notes .when")) {
  note.addEventListener("click", (event) => {
    const address = document.querySelector(`${note.hash} a`)?.getAttribute("href");
    const point = address && [...drawing?.querySelectorAll("a") ?? []].find((link) => link.getAttribute("href") === address);
    if (!point || !point.getClientRects().length)
      return;
    event.preventDefault();
    history.pushState(null, "", note.hash);
    drawing.scrollIntoView({ block: "center" });
    point.focus({ preventScroll: true });
  });
}
