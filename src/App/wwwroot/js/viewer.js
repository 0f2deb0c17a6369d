// Images of a IIIF manifest (Presentation 2 and 3), or one image, on the page. Nothing is asked of another house until the reader says so.
const LARGEST = 8, SMALL = 160;
const first = (value) => Array.isArray(value) ? value[0] : value;
const words = (label) => {
  const one = first(label);
  return !one ? "" : typeof one === "string" ? one : one["@value"] ?? words(Object.values(one)[0]);
};
const idOf = (thing) => thing?.id ?? thing?.["@id"];
const web = (address) => {
  try { return ["https:", "http:"].includes(new URL(address).protocol) ? address : null; } catch { return null; }
};

// A service sends an image in any width; without one there is only the image as it is.
const image = (body, label) => {
  const chosen = body?.type === "Choice" ? body.items?.[0] : body?.default ?? body;
  const whole = web(idOf(chosen)), service = web(idOf(first(chosen?.service)))?.replace(/\/$/, "");
  return { label, whole: whole ?? `${service}/full/full/0/default.jpg`, at: (width) => service ? `${service}/full/${Math.min(width, chosen.width || width)},/0/default.jpg` : whole };
};
const imagesOf = (manifest) => (manifest.items ?? manifest.sequences?.[0]?.canvases ?? []).map((canvas, place) =>
  image(manifest.items ? first(canvas.items?.[0]?.items?.[0]?.body) : canvas.images?.[0]?.resource, words(canvas.label) || `${place + 1}`)).filter(({ at }) => web(at(SMALL)));

const fetched = async (address) => {
  const answer = await fetch(address, { credentials: "omit", referrerPolicy: "no-referrer" });
  if (!answer.ok) throw new Error(answer.statusText);
  const manifest = await answer.json();
  const credit = manifest.requiredStatement?.value ?? manifest.attribution;
  return { images: imagesOf(manifest), credit: words(credit).replace(/<[^>]*>/g, "") };
};

const show = (viewer, skeleton, images, credit) => {
  viewer.replaceChildren(skeleton);
  const find = (selector) => viewer.querySelector(selector);
  const stage = find(".stage"), picture = find(".stage img"), strip = find(".strip");
  let place = 0, zoom = 1;
  const load = () => {
    const { at, whole } = images[place], width = Math.ceil(stage.clientWidth * zoom * Math.min(devicePixelRatio, 2) / 256) * 256;
    picture.onerror = () => { picture.onerror = null; picture.src = whole; };
    picture.src = at(width);
    picture.style.inlineSize = `${zoom * 100}%`;
    find("[data-act=smaller]").disabled = zoom === 1;
    find("[data-act=larger]").disabled = zoom === LARGEST;
  };
  const turn = (to) => {
    place = to;
    zoom = 1;
    picture.alt = images[place].label;
    find(".place").textContent = `${place + 1} / ${images.length}${images[place].label === `${place + 1}` ? "" : `: ${images[place].label}`}`;
    find("[data-act=previous]").disabled = place === 0;
    find("[data-act=next]").disabled = place === images.length - 1;
    [...strip.children].forEach((item, number) => item.firstChild.setAttribute("aria-current", number === place));
    load();
  };
  const acts = {
    previous: () => place > 0 && turn(place - 1),
    next: () => place < images.length - 1 && turn(place + 1),
    smaller: () => { zoom = Math.max(1, zoom / 2); load(); },
    larger: () => { zoom = Math.min(LARGEST, zoom * 2); load(); },
  };
  viewer.addEventListener("click", (e) => acts[e.target.dataset.act]?.());
  stage.addEventListener("keydown", (e) => {
    const act = { "+": "larger", "=": "larger", "-": "smaller", ...(zoom === 1 ? { ArrowLeft: "previous", ArrowRight: "next" } : {}) }[e.key];
    if (act) { e.preventDefault(); acts[act](); }
  });
  find(".credit").textContent = credit;
  if (images.length === 1) {
    strip.remove();
    for (const act of ["previous", "next"]) find(`[data-act=${act}]`).hidden = true;
  }
  images.forEach(({ label, at }, number) => {
    if (images.length === 1) return;
    const item = document.createElement("li"), button = document.createElement("button"), small = new Image();
    Object.assign(small, { loading: "lazy", alt: label, src: at(SMALL), width: 80, height: 80 });
    button.type = "button";
    button.append(small);
    button.addEventListener("click", () => turn(number));
    item.append(button);
    strip.append(item);
  });
  turn(0);
  stage.focus({ preventScroll: true });
};

for (const viewer of document.querySelectorAll(".viewer")) {
  const [ask, skeleton, failed] = [...viewer.querySelectorAll("template")].map((template) => template.content);
  const { kind, address } = viewer.dataset;
  viewer.append(ask);
  viewer.querySelector(".ask button").addEventListener("click", async (e) => {
    e.target.disabled = true;
    try {
      const { images, credit } = kind === "manifest" ? await fetched(address) : { images: [image({ id: address }, document.title)], credit: "" };
      if (images.length === 0) throw new Error("no images");
      show(viewer, skeleton, images, credit);
    } catch {
      viewer.replaceChildren(failed);
    }
  });
}
