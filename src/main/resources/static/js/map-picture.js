// Shows on a map what stands in words beside it, and asks for what the map shows.
const NICE = [30, 10, 5, 2, 1, 0.5, 0.2, 0.1, 0.05, 0.02, 0.01, 0.005, 0.002, 0.001];
const MOST_TOLD = 12;
const HOME = [[50, -6], [55.8, 1.8]];

class MapPicture {
  #figure;
  #map;
  #lines = L.layerGroup();

  constructor(figure) {
    this.#figure = figure;
    const canvas = figure.querySelector("[data-map-canvas]");
    canvas.hidden = false;
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    this.#map = L.map(canvas, { zoomAnimation: !still, fadeAnimation: false, maxZoom: 19,
      scrollWheelZoom: false, zoomControl: false });
    this.#map.attributionControl.setPrefix(false);
    L.control.zoom({ position: "bottomright" }).addTo(this.#map);
    L.control.scale().addTo(this.#map);
    // layers know their bounds only on a map that has been looked at
    this.#map.fitBounds(HOME, { animate: false });
    this.#ground();
    const dots = this.#dots();
    const bounds = this.#area() ?? L.latLngBounds(dots);
    if (bounds.isValid()) this.#map.fitBounds(bounds, { padding: [24, 24], maxZoom: 16, animate: false });
    this.#askable();
  }

  #ground() {
    const { tiles, attribution } = this.#figure.dataset;
    if (tiles) {
      const text = document.createElement("span");
      text.textContent = attribution;
      L.tileLayer(tiles, { attribution: text.innerHTML, maxZoom: 19 }).addTo(this.#map);
    } else {
      this.#lines.addTo(this.#map);
      this.#map.on("moveend", () => this.#grid());
    }
  }

  // Lines of latitude and longitude, three to six from west to east.
  #grid() {
    this.#lines.clearLayers();
    const seen = this.#map.getBounds();
    const wide = (seen.getEast() - seen.getWest()) / 6;
    const step = NICE.findLast(each => each >= wide) ?? NICE[0];
    const places = Math.max(0, Math.ceil(-Math.log10(step)));
    const line = (ends, at, words) => {
      L.polyline(ends, { className: "map-grid", interactive: false }).addTo(this.#lines);
      const html = document.createElement("span");
      html.textContent = words;
      const icon = L.divIcon({ className: "map-degree", html, iconSize: [0, 0] });
      L.marker(at, { icon, interactive: false, keyboard: false }).addTo(this.#lines);
    };
    for (let north = Math.ceil(seen.getSouth() / step) * step; north < seen.getNorth(); north += step) {
      line([[north, seen.getWest() - wide], [north, seen.getEast() + wide]], [north, seen.getWest()],
        `${Math.abs(north).toFixed(places)}° ${north < 0 ? "S" : "N"}`);
    }
    for (let east = Math.ceil(seen.getWest() / step) * step; east < seen.getEast(); east += step) {
      line([[seen.getSouth() - wide, east], [seen.getNorth() + wide, east]], [seen.getNorth(), east],
        `${Math.abs(east).toFixed(places)}° ${east < 0 ? "W" : "E"}`);
    }
  }

  // What was asked for: "latitude,longitude,500m", or two corners. Answers its bounds.
  #area() {
    const parts = this.#figure.dataset.area.split(",").map(parseFloat);
    const look = { className: "map-area", interactive: false };
    if (parts.length === 4) {
      const bounds = L.latLngBounds([parts[0], parts[1]], [parts[2], parts[3]]);
      L.rectangle(bounds, look).addTo(this.#map);
      return bounds;
    }
    if (parts.length !== 3) return null;
    return L.circle([parts[0], parts[1]], { ...look, radius: parts[2] }).addTo(this.#map).getBounds();
  }

  // What stands at one point is one dot. Answers the points.
  #dots() {
    const at = new Map();
    this.#figure.querySelector("template").content.querySelectorAll("[data-at]").forEach(({ dataset }) => {
      at.set(dataset.at, [...(at.get(dataset.at) ?? []), dataset]);
    });
    return [...at].map(([point, records]) => {
      const place = L.latLng(point.split(",").map(Number));
      const radius = Math.min(7 + Math.sqrt(records.length - 1) * 3, 18);
      const dot = L.circleMarker(place, { className: "map-dot", radius }).addTo(this.#map);
      dot.getElement().dataset.colour = records.length === 1 ? records[0].colour : "slate";
      dot.bindTooltip(records.length === 1 ? this.#words(records[0]) : `${records.length} records`);
      dot.bindPopup(() => this.#told(records));
      return place;
    });
  }

  #words({ kind, title, said }) {
    const text = document.createElement("span");
    text.textContent = said ? `${kind}: ${title} (${said})` : `${kind}: ${title}`;
    return text;
  }

  #told(records) {
    const list = document.createElement("ul");
    list.className = "map-told";
    records.slice(0, MOST_TOLD).forEach(({ title, kind, said, href }) => {
      const line = list.appendChild(document.createElement("li"));
      const link = line.appendChild(document.createElement("a"));
      link.href = href;
      link.textContent = title;
      line.append(` ${[kind, said].filter(Boolean).join(" · ")}`);
    });
    if (records.length > MOST_TOLD) {
      list.appendChild(document.createElement("li")).textContent = `and ${records.length - MOST_TOLD} more, in the list`;
    }
    return list;
  }

  #askable() {
    const ask = this.#figure.querySelector("[data-map-seen]");
    ask.hidden = false;
    ask.addEventListener("click", () => {
      const seen = this.#map.getBounds();
      const corner = at => `${at.lat.toFixed(5)},${at.lng.toFixed(5)}`;
      ask.form.elements.within.value = `${corner(seen.getSouthWest())},${corner(seen.getNorthEast())}`;
    });
  }
}

document.querySelectorAll("[data-map]").forEach(figure => new MapPicture(figure));
