/* Comforts on top of pages that work without this file: filters, order, popovers. The address keeps the filters; the words to
   find are not `q` there, since the theme takes that for its own search. No text of a source is put into the page
   as markup: only textContent and attributes are set. */
"use strict";
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const part = (name, text) => Object.assign(document.createElement(name), { textContent: text });
  const link = (text, href) => Object.assign(part("a", text), { href });
  if (location.protocol === "file:") { // a browser lets a page from the disk read no index, and the theme hides its field
    all(".md-header .md-search, .md-header [for=__search]").forEach(dead => dead.remove());
    const why = Object.assign(part("span", "Search needs a server: explainer serve"), { className: "xp-searchless" });
    document.querySelector(".md-header__inner")?.append(why);
  }
  const params = () => new URLSearchParams(location.search);

  function remember(form) {
    const query = new URLSearchParams();
    for (const field of form.elements) {
      if (!field.name || field.type === "checkbox") continue;
      if (field.value) query.set(field.name, field.value);
    }
    const boxes = all("input[name=status]", form);
    if (boxes.some(box => !box.checked)) query.set("status", boxes.filter(box => box.checked).map(box => box.value).join("."));
    const planned = form.elements.planned;
    if (planned && !planned.checked) query.set("planned", "no");
    const text = query.toString();
    history.replaceState(null, "", location.pathname + (text ? "?" + text : "") + location.hash);
  }

  function recall(form) {
    const query = params();
    for (const field of form.elements) {
      if (!field.name || field.type === "checkbox" || !query.has(field.name)) continue;
      field.value = query.get(field.name);
      if (field.selectedIndex === -1) field.selectedIndex = 0;
    }
    if (query.has("status")) {
      const wanted = query.get("status").split(".");
      all("input[name=status]", form).forEach(box => { box.checked = wanted.includes(box.value); });
    }
    if (form.elements.planned && query.get("planned") === "no") form.elements.planned.checked = false;
  }

  const statuses = form => new Set(all("input[name=status]:checked", form).map(box => box.value));

  const orders = {
    n: (a, b) => a.n - b.n,
    sources: (a, b) => b.count - a.count || a.n - b.n,
    date: (a, b) => (a.date || "9") < (b.date || "9") ? -1 : (a.date || "9") > (b.date || "9") ? 1 : a.n - b.n,
  };
  const needlesOf = form => form.elements.find.value.toLowerCase().split(/\s+/).filter(Boolean);
  const figure = count => count.toLocaleString("en");
  const counted = (shown, of) => shown === of ? `${figure(of)} claims` : `${figure(shown)} of ${figure(of)} claims`;

  function claims(form) {
    const rows = all(".xp-row[data-n]");
    const bodies = all(".xp-chunk");
    const home = new Map(rows.map(row => [row, row.parentNode]));
    const words = new Map();
    let order = "";
    function arrange() {
      if (form.elements.order.value === order) return;
      order = form.elements.order.value;
      if (!order) rows.forEach(row => home.get(row).append(row));
      else {
        const sorted = [...rows].sort((a, b) => orders[order](a.dataset, b.dataset));
        sorted.forEach((row, at) => bodies[Math.min(Math.floor(at / 20), bodies.length - 1)].append(row));
      }
    }
    function apply() {
      arrange();
      const wanted = statuses(form);
      const { kind, source } = form.elements;
      const needles = needlesOf(form);
      let shown = 0;
      for (const row of rows) {
        if (needles.length && !words.has(row)) words.set(row, row.textContent.toLowerCase());
        const keep = wanted.has(row.dataset.status) && (!kind.value || row.dataset.kind === kind.value)
          && (!source.value || (" " + row.dataset.sources).includes(" " + source.value + " "))
          && needles.every(needle => words.get(row).includes(needle));
        row.hidden = !keep;
        shown += keep;
      }
      all(".xp-theme").forEach(theme => {
        const chunks = all(".xp-chunk", theme);
        chunks.forEach(chunk => { chunk.hidden = !chunk.querySelector(".xp-row:not([hidden])"); });
        theme.hidden = chunks.every(chunk => chunk.hidden);
        const title = theme.querySelector("h2");
        if (title) title.hidden = Boolean(order);
      });
      form.querySelector("output").textContent = counted(shown, rows.length);
    }
    return apply;
  }

  /* Claims on many pages: the page that leads to them asks for their index as soon as somebody filters or follows a
     link to one of them. */
  const MOST_FOUND = 200;
  let asked = null;
  const indexOf = form => asked ??= fetch(form.dataset.index).then(answer => answer.json());
  const claimsOf = async form => {
    const { pages, claims } = await indexOf(form);
    return claims.map(([n, anchor, page, text, status, kind, sources, count, date]) => ({ n, url: `${pages[page]}#${anchor}`, text, status, kind, sources, count, date }));
  };

  function distant(form) {
    const found = document.getElementById("found");
    const output = form.querySelector("output");
    const total = output.textContent;
    const label = new Map(all("input[name=status]", form).map(box => [box.value, box.parentNode.firstChild.nextSibling.textContent.trim()]));
    const line = claim => {
      const item = document.createElement("li");
      const way = link("", claim.url);
      way.append(Object.assign(part("span", claim.n), { className: "xp-num" }), " ", Object.assign(part("span", claim.text), { className: "xp-words" }));
      item.append(way, " ", Object.assign(part("span", label.get(claim.status)), { className: `xp-status xp-status--${claim.status}` }));
      return item;
    };
    let turn = 0;
    return async () => {
      const mine = ++turn;
      const { kind, source, order } = form.elements;
      const wanted = statuses(form);
      const needles = needlesOf(form);
      const idle = !needles.length && !kind.value && !source.value && !order.value && all("input[name=status]", form).every(box => box.checked);
      if (idle) {
        found.hidden = true;
        output.textContent = total;
        return;
      }
      let known;
      try { known = await claimsOf(form); } catch { output.textContent = "Filters need a server: explainer serve"; return; }
      if (mine !== turn) return;
      const fits = known.filter(claim => wanted.has(claim.status) && (!kind.value || claim.kind === kind.value)
        && (!source.value || claim.sources.includes(Number(source.value)))
        && needles.every(needle => `${claim.n} ${claim.text}`.toLowerCase().includes(needle)));
      if (order.value) fits.sort(orders[order.value]);
      const list = Object.assign(document.createElement("ul"), { className: "xp-list" });
      list.append(...fits.slice(0, MOST_FOUND).map(line));
      found.replaceChildren(list);
      found.hidden = false;
      output.textContent = (fits.length > MOST_FOUND ? `${figure(fits.length)} of ${figure(known.length)} claims` : counted(fits.length, known.length)) + (fits.length > MOST_FOUND ? `, the first ${MOST_FOUND} of them shown` : "");
    };
  }

  async function follow(form) {
    const anchor = location.hash.slice(1);
    if (!anchor.startsWith("c-") || document.getElementById(anchor)) return;
    const { pages, claims = [] } = await indexOf(form).catch(() => ({}));
    const found = claims.find(claim => claim[1] === anchor)?.[2];
    if (found !== undefined) location.replace(`${pages[found]}#${anchor}`);
  }

  function timeline(form) {
    const entries = all(".xp-line > li[data-status]");
    return () => {
      const wanted = statuses(form);
      const planned = form.elements.planned.checked;
      let shown = 0;
      for (const entry of entries) {
        entry.hidden = !wanted.has(entry.dataset.status) || (!planned && "planned" in entry.dataset);
        shown += !entry.hidden;
      }
      all(".xp-fold").forEach(fold => { fold.hidden = !fold.querySelector(".xp-line > li:not([hidden])"); });
      all(".xp-year").forEach(year => { year.hidden = !year.querySelector(".xp-line > li:not([hidden])"); });
      form.querySelector("output").textContent = shown === entries.length ? `${shown} entries` : `${shown} of ${entries.length} entries`;
    };
  }

  for (const form of all("form[data-xp]")) {
    const apply = (form.dataset.xp === "timeline" ? timeline : form.dataset.index ? distant : claims)(form);
    if (form.dataset.index) {
      follow(form);
      addEventListener("hashchange", () => follow(form));
    }
    recall(form);
    apply();
    form.addEventListener("input", () => { apply(); remember(form); });
    form.addEventListener("submit", event => event.preventDefault());
  }

  /* A link to one entry must find it, folded or filtered as it may be. */
  function reveal() {
    let target = null;
    try { target = location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null; } catch { return; }
    all(".xp-mark--asked").forEach(mark => mark.classList.remove("xp-mark--asked"));
    if (!target) return;
    if (target.matches(".xp-anchor")) all(`mark[data-within~="${CSS.escape(target.id)}"]`).forEach(mark => mark.classList.add("xp-mark--asked"));
    for (let fold = target.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
    target.hidden = false;
    for (let box = target.parentElement; box && !box.matches(".xp"); box = box.parentElement) box.hidden = false;
    target.scrollIntoView();
  }
  addEventListener("hashchange", reveal);
  reveal();

  /* One popover for all citation markers. It shows what the marker's link leads to. */
  const pop = document.createElement("div");
  pop.className = "xp-pop";
  pop.id = "xp-pop";
  pop.hidden = true;
  let owner = null;
  let timer = 0;
  function show(marker) {
    clearTimeout(timer);
    if (owner === marker && !pop.hidden) return;
    hide();
    owner = marker;
    const { quote, source, date, status, claim, number } = marker.dataset;
    pop.replaceChildren(
      part("q", quote), part("span", date ? `${source}, ${date}` : source), part("span", `${status} claim`),
      link("Read it in the source", marker.href), link(`Claim ${number}`, claim),
    );
    marker.setAttribute("aria-describedby", pop.id);
    marker.parentNode.after(pop);
    pop.hidden = false;
    const place = marker.getBoundingClientRect();
    const size = pop.getBoundingClientRect();
    const left = Math.max(8, Math.min(place.left, document.documentElement.clientWidth - size.width - 8));
    const above = place.bottom + size.height + 12 > innerHeight && place.top > size.height + 60;
    const box = (pop.offsetParent || document.body).getBoundingClientRect();
    pop.style.left = `${left - box.left}px`;
    pop.style.top = `${(above ? place.top - size.height - 6 : place.bottom + 6) - box.top}px`;
  }
  function hide() {
    clearTimeout(timer);
    owner?.removeAttribute("aria-describedby");
    owner = null;
    pop.hidden = true;
  }
  const later = () => { clearTimeout(timer); timer = setTimeout(hide, 250); };
  const marker = node => node instanceof Element ? node.closest("a.xp-cite") : null;
  document.addEventListener("pointerover", event => {
    if (event.pointerType === "touch") return;
    if (marker(event.target)) show(marker(event.target));
    else if (pop.contains(event.target)) clearTimeout(timer);
    else if (!pop.hidden && !pop.contains(document.activeElement) && owner !== document.activeElement) later();
  });
  document.addEventListener("focusin", event => {
    if (marker(event.target)) show(marker(event.target));
    else if (!pop.contains(event.target)) hide();
  });
  document.addEventListener("keydown", event => { if (event.key === "Escape" && !pop.hidden) { if (pop.contains(document.activeElement)) owner.focus(); hide(); } });
  let touched = false;
  document.addEventListener("pointerdown", event => { touched = event.pointerType === "touch" && owner !== marker(event.target); });
  document.addEventListener("click", event => {
    const cite = marker(event.target);
    if (cite && touched) { event.preventDefault(); show(cite); }
    else if (!cite && !pop.contains(event.target)) hide();
  });

  /* The theme leaves its search dialog without a name. */
  document.querySelector(".md-search[role=dialog]")?.setAttribute("aria-label", "Search");
})();
