// Draws records and links that stand in words beside it. Without it the words are the whole page.
const colour = (of, name) => getComputedStyle(of).getPropertyValue(name).trim();
// A colour of the page's own, made plain: the canvas does not know light-dark().
const plain = (of, name) => {
  const probe = of.appendChild(document.createElement("i"));
  probe.style.color = `var(${name})`;
  const found = getComputedStyle(probe).color;
  probe.remove();
  return found;
};

// How much of the canvas one record with its name takes, and how long a name may be.
const room = 15000, longest = 34;

class NetworkPicture {
  #figure;
  #drawn;
  #most;

  constructor(figure) {
    this.#figure = figure;
    figure.hidden = false;
    const { width, height } = this.#canvas().getBoundingClientRect();
    this.#most = Math.max(8, Math.round((width * height) / room));
    this.#draw();
    figure.addEventListener("click", event => {
      const what = event.target.closest("[data-network-do]")?.dataset.networkDo;
      if (what === "nearer") this.#zoom(1.3);
      if (what === "further") this.#zoom(1 / 1.3);
      if (what === "whole") this.#drawn.fit(undefined, 24);
      if (what === "more") this.#drawMore();
    });
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => this.#colour());
  }

  #canvas() {
    return this.#figure.querySelector("[data-network-canvas]");
  }

  // Only so many as can be read, those that were asked about before all others.
  #elements() {
    const content = this.#figure.querySelector("template").content;
    const all = [...content.querySelectorAll("[data-point]")].map(({ dataset }) => dataset);
    const first = [...all.filter(point => point.named), ...all.filter(point => !point.named)].slice(0, this.#most);
    const ids = new Set(first.map(({ point }) => point));
    this.#figure.querySelector("[data-network-left]").hidden = first.length === all.length;
    this.#figure.querySelector("[data-network-count]").textContent = all.length - first.length;
    const points = first.map(({ point, title, href, colour, named }) => ({
      data: { id: point, title, href, kind: colour, name: title.length > longest ? `${title.slice(0, longest - 1).trim()}…` : title },
      classes: named ? "named" : "",
    }));
    const lines = [...content.querySelectorAll("[data-from]")]
      .filter(({ dataset }) => ids.has(dataset.from) && ids.has(dataset.to))
      .map(({ dataset }) => ({ data: { source: dataset.from, target: dataset.to, words: dataset.words } }));
    return [...points, ...lines];
  }

  #drawMore() {
    this.#most *= 2;
    this.#drawn.elements().remove();
    this.#drawn.add(this.#elements());
    this.#arrange();
  }

  #draw() {
    this.#drawn = cytoscape({
      container: this.#canvas(),
      elements: this.#elements(),
      layout: { name: "null" },
      minZoom: 0.2, maxZoom: 3, userZoomingEnabled: false, boxSelectionEnabled: false,
    });
    this.#drawn.on("tap", "node", event => location.assign(event.target.data("href")));
    this.#drawn.on("mouseover mouseout", "node", ({ type, target }) =>
      target.closedNeighborhood().toggleClass("near", type === "mouseover"));
    this.#colour();
    this.#arrange();
  }

  #arrange() {
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    // where many lines meet, their words are read one record at a time
    if (this.#drawn.edges().length > 12) this.#drawn.edges().addClass("untold");
    const layout = { name: "fcose", nodeDimensionsIncludeLabels: true, animate: !still, animationDuration: 250, padding: 32, nodeSeparation: 110, idealEdgeLength: 110 };
    this.#drawn.one("layoutstop", () => {
      if (this.#drawn.zoom() > 1.2) this.#drawn.zoom(1.2).center();
    });
    this.#drawn.layout(layout).run();
  }

  #colour() {
    const of = this.#figure;
    const ink = plain(of, "--ink"), ground = plain(of, "--surface"), quiet = plain(of, "--quiet");
    const kinds = {};
    const kind = node => (kinds[node.data("kind")] ??= plain(of, `--${node.data("kind")}`));
    const text = { "font-family": colour(of, "font-family") || "sans-serif", "text-wrap": "wrap", "text-max-width": 120,
      "text-background-color": ground, "text-background-opacity": 0.85, "text-background-padding": 2 };
    this.#drawn.style([
      { selector: "node", style: { ...text, width: 22, height: 22, label: "data(name)", color: ink, "font-size": 12,
        "background-color": kind, "text-valign": "bottom", "text-margin-y": 4 } },
      { selector: ".named", style: { width: 34, height: 34, "font-weight": "bold", "border-width": 3, "border-color": ink } },
      { selector: "edge", style: { ...text, width: 1.5, label: "data(words)", color: quiet, "font-size": 10,
        "line-color": quiet, "target-arrow-color": quiet, "target-arrow-shape": "triangle", "curve-style": "bezier" } },
      { selector: ".untold", style: { label: "", opacity: 0.5 } },
      { selector: ".near", style: { label: node => node.data(node.isNode() ? "title" : "words"), opacity: 1, "z-index": 9 } },
    ]);
  }

  #zoom(by) {
    const { width, height } = this.#canvas().getBoundingClientRect();
    this.#drawn.zoom({ level: this.#drawn.zoom() * by, renderedPosition: { x: width / 2, y: height / 2 } });
  }
}

document.querySelectorAll("[data-network]").forEach(figure => new NetworkPicture(figure));
