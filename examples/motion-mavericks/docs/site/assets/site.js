/* Written by tenet docs, form site; changes are lost. */
(function () {
  "use strict";

  var root = document.documentElement;
  var store = {
    get: function (key) { try { return localStorage.getItem("tenet." + key); } catch (e) { return null; } },
    set: function (key, value) { try { localStorage.setItem("tenet." + key, value); } catch (e) { /* a browser may keep nothing */ } }
  };

  // Before anything is drawn, so that no page flashes in the other colours.
  var chosen = store.get("theme");
  if (chosen === "dark" || chosen === "light") { root.dataset.theme = chosen; }

  document.addEventListener("DOMContentLoaded", function () {
    theme();
    side();
    search();
    document.querySelectorAll(".diagram").forEach(diagram);
    document.querySelectorAll("pre.sql code").forEach(colour);
    document.querySelectorAll("pre").forEach(copying);
    reveal();
    window.addEventListener("hashchange", reveal);
    window.addEventListener("beforeprint", function () { document.querySelectorAll("details").forEach(function (d) { d.open = true; }); });
  });

  function make(tag, name, text) {
    var made = document.createElement(tag);
    if (name) { made.className = name; }
    if (text !== undefined) { made.textContent = text; }
    return made;
  }

  function theme() {
    var button = document.querySelector("button.theme");
    function dark() { return root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches; }
    function tell() { button.setAttribute("aria-label", dark() ? "Use light colours" : "Use dark colours"); }
    button.addEventListener("click", function () {
      root.dataset.theme = dark() ? "light" : "dark";
      store.set("theme", root.dataset.theme);
      tell();
    });
    tell();
  }

  function side() {
    var nav = document.getElementById("side");
    var list = nav.querySelector(".list");
    var filter = nav.querySelector(".filter");
    var button = document.querySelector("button.menu");
    var base = document.body.dataset.root;
    var here = document.body.dataset.path;
    var items = [];
    list.textContent = "";
    (window.tenetTables || []).forEach(function (area) {
      var section = make("section");
      var head = make("h2");
      var link = make("a", "", area[0]);
      link.href = base + area[1];
      head.append(link);
      var ul = make("ul");
      area[2].forEach(function (table) {
        var li = make("li", table[2]);
        var a = make("a", "", table[0]);
        a.href = base + table[1];
        a.title = table[0];
        if (table[1] === here) { a.setAttribute("aria-current", "page"); }
        li.append(a);
        ul.append(li);
        items.push({ name: table[0].toLowerCase(), li: li, section: section });
      });
      section.append(head, ul);
      list.append(section);
    });

    function apply() {
      var words = filter.value.toLowerCase().split(/\s+/).filter(Boolean);
      var shown = new Set();
      items.forEach(function (item) {
        var fits = words.every(function (word) { return item.name.includes(word); });
        item.li.hidden = !fits;
        if (fits) { shown.add(item.section); }
      });
      list.querySelectorAll("section").forEach(function (section) { section.hidden = !shown.has(section); });
    }

    filter.value = "";
    filter.addEventListener("input", apply);
    nav.addEventListener("keydown", function (event) {
      if (event.key !== "ArrowDown" && event.key !== "ArrowUp") { return; }
      var links = [filter].concat(items.filter(function (item) { return !item.li.hidden; }).map(function (item) { return item.li.firstChild; }));
      var at = links.indexOf(document.activeElement);
      var next = links[at + (event.key === "ArrowDown" ? 1 : -1)];
      if (at >= 0 && next) { next.focus(); event.preventDefault(); }
    });
    var current = list.querySelector("[aria-current]");
    if (current) { list.scrollTop = current.offsetTop - list.offsetTop - list.clientHeight / 2; }
    button.addEventListener("click", function () { button.setAttribute("aria-expanded", String(nav.classList.toggle("open"))); });
  }

  function search() {
    var input = document.getElementById("search");
    var box = document.getElementById("found");
    var base = document.body.dataset.root;
    var entries = null;
    var waiting = null;
    var at = -1;

    document.addEventListener("keydown", function (event) {
      var typing = /^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement.tagName);
      if ((event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) || (event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey))) {
        event.preventDefault();
        input.focus();
        input.select();
      }
    });

    // A page from a disk may load a script, and nothing else.
    function load(then) {
      if (entries) { then(); return; }
      if (waiting) { waiting.push(then); return; }
      waiting = [then];
      var script = make("script");
      script.src = base + "assets/search.js";
      script.onload = function () {
        entries = flat(window.tenetSearch || []);
        waiting.forEach(function (next) { next(); });
      };
      document.head.append(script);
    }

    function flat(data) {
      var all = [];
      data.forEach(function (page) {
        all.push(entry(page[0], page[1], page[2], page[3], ""));
        page[4].forEach(function (part) { all.push(entry(part[0], part[1], page[2] + "#" + part[2], part[3], page[1])); });
      });
      return all;
    }

    function entry(kind, name, href, text, of) {
      return { kind: kind, name: name, href: href, text: text, of: of, key: name.toLowerCase(), all: (of + "." + name + " " + kind + " " + text).toLowerCase() };
    }

    function rank(item, words, whole) {
      var score = item.of ? 0 : 30;
      for (var i = 0; i < words.length; i++) {
        var place = item.key.indexOf(words[i]);
        if (place < 0) {
          if (item.all.indexOf(words[i]) < 0) { return -1; }
          score += 1;
        } else {
          score += place === 0 ? 40 : /[^a-z0-9]/.test(item.key.charAt(place - 1)) ? 25 : 12;
        }
      }
      return score + (item.key === whole ? 200 : 0) - Math.min(item.key.length, 60) / 10;
    }

    function show() {
      var whole = input.value.trim().toLowerCase();
      var words = whole.split(/\s+/).filter(Boolean);
      at = -1;
      box.textContent = "";
      if (words.length === 0) { close(); return; }
      var hits = [];
      entries.forEach(function (item, i) {
        var score = rank(item, words, whole);
        if (score >= 0) { hits.push([score, i, item]); }
      });
      hits.sort(function (a, b) { return b[0] - a[0] || a[1] - b[1]; });
      hits.slice(0, 60).forEach(function (hit, i) { box.append(line(hit[2], words, i)); });
      if (hits.length === 0) { box.append(make("p", "", "Nothing has all of these words.")); }
      box.hidden = false;
      input.setAttribute("aria-expanded", "true");
      select(hits.length > 0 ? 0 : -1);
    }

    function line(item, words, i) {
      var a = make("a");
      a.href = base + item.href;
      a.id = "found-" + i;
      a.tabIndex = -1;
      a.setAttribute("role", "option");
      a.setAttribute("aria-selected", "false");
      var name = make("code");
      if (item.of) { name.append(item.of + "."); }
      marked(name, item.name, words);
      a.append(name, make("span", "what", item.kind), make("span", "text", item.text));
      return a;
    }

    function marked(into, text, words) {
      var lower = text.toLowerCase();
      var from = 0;
      while (lower.length === text.length) {
        var next = -1, length = 0;
        for (var i = 0; i < words.length; i++) {
          var place = lower.indexOf(words[i], from);
          if (place >= 0 && (next < 0 || place < next)) { next = place; length = words[i].length; }
        }
        if (next < 0) { break; }
        into.append(text.slice(from, next), make("mark", "", text.slice(next, next + length)));
        from = next + length;
      }
      into.append(text.slice(from));
    }

    function select(next) {
      var lines = box.querySelectorAll("a");
      if (lines[at]) { lines[at].setAttribute("aria-selected", "false"); }
      at = next;
      if (lines[at]) {
        lines[at].setAttribute("aria-selected", "true");
        lines[at].scrollIntoView({ block: "nearest" });
        input.setAttribute("aria-activedescendant", lines[at].id);
      } else {
        input.removeAttribute("aria-activedescendant");
      }
    }

    function close() {
      box.hidden = true;
      input.setAttribute("aria-expanded", "false");
      input.removeAttribute("aria-activedescendant");
    }

    input.addEventListener("focus", function () { load(function () { if (input.value) { show(); } }); });
    input.addEventListener("input", function () { load(show); });
    input.addEventListener("keydown", function (event) {
      var lines = box.querySelectorAll("a");
      if (event.key === "ArrowDown" && lines.length) { event.preventDefault(); select(Math.min(at + 1, lines.length - 1)); }
      else if (event.key === "ArrowUp" && lines.length) { event.preventDefault(); select(Math.max(at - 1, 0)); }
      else if (event.key === "Enter" && lines[at] && !box.hidden) { event.preventDefault(); lines[at].click(); close(); input.blur(); }
      else if (event.key === "Escape") { if (box.hidden) { input.blur(); } input.value = ""; close(); }
    });
    document.addEventListener("click", function (event) { if (!event.target.closest(".search")) { close(); } });
  }

  function diagram(figure) {
    var view = figure.querySelector(".pane");
    var svg = figure.querySelector("svg.erd");
    if (!svg) { return; }
    var full = svg.viewBox.baseVal;
    var whole = { x: full.x, y: full.y, w: full.width, h: full.height };
    var now = { x: whole.x, y: whole.y, w: whole.w, h: whole.h };
    var page = figure.closest(".tall") !== null;
    figure.classList.add("live");
    figure.style.setProperty("--tall", Math.ceil(whole.h * Math.min(1, view.clientWidth / whole.w)) + 2 + "px");

    function draw() { svg.setAttribute("viewBox", [now.x, now.y, now.w, now.h].map(function (n) { return Math.round(n * 100) / 100; }).join(" ")); }

    function fit() {
      var width = view.clientWidth, height = view.clientHeight;
      if (width === 0 || height === 0) { return; }
      var scale = Math.min(1, width / whole.w, height / whole.h);
      now.w = width / scale;
      now.h = height / scale;
      now.x = whole.x + (whole.w - now.w) / 2;
      now.y = whole.y + (whole.h - now.h) / 2;
      draw();
    }

    function zoom(by, x, y) {
      var scale = view.clientWidth / now.w;
      if (!(scale > 0)) { return; }
      var next = Math.min(4, Math.max(Math.min(0.02, scale), scale * by));
      var factor = scale / next;
      var px = x === undefined ? 0.5 : x, py = y === undefined ? 0.5 : y;
      now.x += now.w * px * (1 - factor);
      now.y += now.h * py * (1 - factor);
      now.w *= factor;
      now.h *= factor;
      draw();
    }

    function pan(dx, dy) {
      now.x += dx * now.w / view.clientWidth;
      now.y += dy * now.h / view.clientHeight;
      draw();
    }

    var tools = make("div", "tools");
    [["+", "Zoom in", function () { zoom(1.3); }], ["−", "Zoom out", function () { zoom(1 / 1.3); }], ["Fit", "Show all", fit], ["1:1", "Real size", function () { zoom(now.w / view.clientWidth); }]].forEach(function (tool) {
      var button = make("button", "", tool[0]);
      button.type = "button";
      button.title = tool[1];
      button.setAttribute("aria-label", tool[1]);
      button.addEventListener("click", tool[2]);
      tools.append(button);
    });
    if (svg.querySelector(".far path")) {
      var far = make("button", "", "Relations");
      far.type = "button";
      far.setAttribute("aria-pressed", "false");
      far.title = "Relations between areas";
      far.addEventListener("click", function () { far.setAttribute("aria-pressed", String(figure.classList.toggle("all"))); });
      tools.append(far);
    }
    figure.prepend(tools);

    // A page must still scroll: the wheel zooms with Control, or where the picture is the page.
    view.addEventListener("wheel", function (event) {
      if (!page && !event.ctrlKey && !event.metaKey) { return; }
      event.preventDefault();
      var box = view.getBoundingClientRect();
      zoom(Math.exp(-event.deltaY * (event.deltaMode === 1 ? 0.05 : 0.0018)), (event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height);
    }, { passive: false });

    var fingers = new Map();
    var moved = 0;
    view.addEventListener("pointerdown", function (event) {
      if (event.button !== 0) { return; }
      fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
      moved = 0;
    });
    view.addEventListener("pointermove", function (event) {
      var from = fingers.get(event.pointerId);
      if (!from) { return; }
      var dx = event.clientX - from.x, dy = event.clientY - from.y;
      moved += Math.abs(dx) + Math.abs(dy);
      if (moved < 4) { return; }
      if (!view.hasPointerCapture(event.pointerId)) { view.setPointerCapture(event.pointerId); view.classList.add("held"); }
      if (fingers.size === 2) {
        var other = Array.from(fingers.entries()).find(function (pair) { return pair[0] !== event.pointerId; })[1];
        var box = view.getBoundingClientRect();
        var before = Math.hypot(from.x - other.x, from.y - other.y), after = Math.hypot(event.clientX - other.x, event.clientY - other.y);
        if (before > 0) { zoom(after / before, ((event.clientX + other.x) / 2 - box.left) / box.width, ((event.clientY + other.y) / 2 - box.top) / box.height); }
      } else {
        pan(-dx, -dy);
      }
      fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    });
    ["pointerup", "pointercancel"].forEach(function (name) {
      view.addEventListener(name, function (event) { fingers.delete(event.pointerId); view.classList.remove("held"); });
    });
    view.addEventListener("dragstart", function (event) { event.preventDefault(); });
    view.addEventListener("click", function (event) { if (moved >= 4) { event.preventDefault(); event.stopPropagation(); } }, true);
    view.addEventListener("keydown", function (event) {
      if (event.ctrlKey || event.metaKey || event.altKey) { return; }
      var keys = { ArrowLeft: [-60, 0], ArrowRight: [60, 0], ArrowUp: [0, -60], ArrowDown: [0, 60] };
      if (keys[event.key]) { pan(keys[event.key][0], keys[event.key][1]); }
      else if (event.key === "+" || event.key === "=") { zoom(1.3); }
      else if (event.key === "-") { zoom(1 / 1.3); }
      else if (event.key === "0") { fit(); }
      else { return; }
      event.preventDefault();
    });

    // What a box is tied to comes forward while the box is pointed at.
    function light(key) {
      svg.classList.toggle("lit", key !== null);
      svg.querySelectorAll(".on").forEach(function (item) { item.classList.remove("on"); });
      if (key === null) { return; }
      var keys = new Set([key]);
      svg.querySelectorAll("[data-a]").forEach(function (line) {
        if (line.dataset.a !== key && line.dataset.b !== key) { return; }
        line.classList.add("on");
        keys.add(line.dataset.a).add(line.dataset.b);
      });
      svg.querySelectorAll("[data-key]").forEach(function (node) { if (keys.has(node.dataset.key)) { node.classList.add("on"); } });
    }

    function keyOf(target) { var node = target.closest && target.closest("[data-key]"); return node ? node.dataset.key : null; }
    var lit = null;
    function over(key) { if (key !== lit) { lit = key; light(key); } }
    svg.addEventListener("pointerover", function (event) { over(keyOf(event.target)); });
    svg.addEventListener("pointerleave", function () { over(null); });
    svg.addEventListener("focusin", function (event) {
      over(keyOf(event.target));
      var box = event.target.getBoundingClientRect(), frame = view.getBoundingClientRect();
      if (box.left < frame.left || box.right > frame.right) { pan(box.left + box.width / 2 - frame.left - frame.width / 2, 0); }
      if (box.top < frame.top || box.bottom > frame.bottom) { pan(0, box.top + box.height / 2 - frame.top - frame.height / 2); }
    });
    svg.addEventListener("focusout", function () { over(null); });
    window.addEventListener("resize", begin);
    window.addEventListener("beforeprint", function () { svg.setAttribute("viewBox", [whole.x, whole.y, whole.w, whole.h].join(" ")); });
    window.addEventListener("afterprint", draw);
    begin();

    // A picture too large to be read begins at its upper left corner, where its letters can be.
    function begin() {
      fit();
      if (view.clientWidth / now.w >= 0.3 || view.clientWidth === 0) { return; }
      zoom(0.55 * now.w / view.clientWidth);
      now.x = whole.x;
      now.y = whole.y;
      draw();
    }
  }

  var words = new Set(("add after all alter always and as asc before begin between bigint boolean by bytea cascade case check column comment commit constraint create current_setting date declare default deferrable deferred delete desc distinct domain each else end enable enum exception exclude execute exists extension false for force foreign from function grant group having identity if immutable in include index initially inner insert instead integer into is join jsonb key language left level like limit materialized new not null numeric of old on only or order owner partition perform policy primary procedure public raise range references replace restrict return returning returns revoke right row rows schema security select set smallint stable table temporary text then timestamp timestamptz to trigger true truncate type union unique update using uuid values view void volatile when where with within without time zone").split(" "));

  // Enough to tell comments, strings and words of the language apart; what it takes for something else is shown all the same.
  function colour(code) {
    var text = code.textContent;
    if (text.length > 200000) { return; }
    var parts = /(--[^\n]*|\/\*[\s\S]*?\*\/)|('(?:[^']|'')*')|("(?:[^"]|"")*")|([A-Za-z_][A-Za-z0-9_]*)/g;
    var out = document.createDocumentFragment();
    var last = 0, hit;
    while ((hit = parts.exec(text)) !== null) {
      var kind = hit[1] ? "c" : hit[2] ? "s" : hit[4] && words.has(hit[4].toLowerCase()) ? "k" : "";
      if (!kind) { continue; }
      out.append(text.slice(last, hit.index), make("span", kind, hit[0]));
      last = hit.index + hit[0].length;
    }
    out.append(text.slice(last));
    code.replaceChildren(out);
  }

  function copying(pre) {
    if (!navigator.clipboard) { return; }
    var box = make("div", "codebox");
    pre.replaceWith(box);
    var button = make("button", "", "Copy");
    button.type = "button";
    button.addEventListener("click", function () {
      navigator.clipboard.writeText(pre.textContent).then(function () {
        button.textContent = "Copied";
        setTimeout(function () { button.textContent = "Copy"; }, 1500);
      }, function () { button.textContent = "Not allowed"; });
    });
    box.append(pre, button);
  }

  // What is led to may stand in a part that is folded.
  function reveal() {
    var target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    var fold = target && target.closest(".entry") && target.closest(".entry").querySelector("details");
    if (fold) { fold.open = true; }
  }
})();
