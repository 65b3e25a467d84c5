/* Comfort for readers with scripts; every page reads without. Classic script: opens from a disk, too. */
(function () {
  "use strict";
  var doc = document;
  var all = function (selector, root) { return Array.prototype.slice.call((root || doc).querySelectorAll(selector)); };
  var make = function (name, props, parent) {
    var node = Object.assign(doc.createElement(name), props);
    if (parent) parent.append(node);
    return node;
  };
  var iso = function (day) {
    return day.getFullYear() + "-" + ("0" + (day.getMonth() + 1)).slice(-2) + "-" + ("0" + day.getDate()).slice(-2);
  };

  /* Copy the address (only where the browser allows it), print */
  all("[data-salin]").forEach(function (button) {
    if (!navigator.clipboard) return;
    var label = button.textContent;
    button.hidden = false;
    button.setAttribute("aria-live", "polite");
    button.addEventListener("click", function () {
      navigator.clipboard.writeText((doc.querySelector("link[rel=canonical]") || location).href).then(function () {
        button.textContent = "Tersalin";
        setTimeout(function () { button.textContent = label; }, 2500);
      });
    });
  });
  all("[data-cetak]").forEach(function (button) {
    button.hidden = false;
    button.addEventListener("click", function () { print(); });
  });

  /* Agenda by the reader's own clock */
  var now = new Date(), today = iso(now);
  all(".event").forEach(function (event) {
    var first = event.querySelector("time").getAttribute("datetime").slice(0, 10), last = event.dataset.akhir || first;
    var line = event.querySelector(".meta, dd");
    var word = first > today ? "Mendatang" : last >= today ? (first === last ? "Hari ini" : "Berlangsung") : "";
    if (word && line && !doc.querySelector(".notice") && !event.querySelector(".mark")) {
      line.prepend(make("strong", { className: "mark soon", textContent: word }), " ");
    }
  });
  var month = doc.querySelector("[data-bulan]");
  if (month && month.dataset.bulan === today.slice(0, 7)) {
    all("td:not(.out)", month)[now.getDate() - 1].setAttribute("aria-current", "date");
  }

  /* Pictures of an album, large */
  var zooms = all("a.zoom");
  if (zooms.length && window.HTMLDialogElement) {
    var at = 0, box = make("dialog", {}, doc.body), picture = make("img", { alt: "" }, box);
    box.setAttribute("aria-label", "Foto album");
    var bar = make("div", {}, box), text = make("p", {}, bar);
    text.setAttribute("aria-live", "polite");
    var show = function (index) {
      at = (index + zooms.length) % zooms.length;
      var link = zooms[at], caption = link.parentNode.querySelector("figcaption");
      picture.src = link.href;
      picture.alt = link.querySelector("img").alt;
      text.textContent = (at + 1) + " dari " + zooms.length + (caption ? ". " + caption.textContent.trim() : "");
    };
    [["‹ Sebelumnya", function () { show(at - 1); }], ["Berikutnya ›", function () { show(at + 1); }],
      ["Tutup", function () { box.close(); }]].forEach(function (entry) {
      make("button", { type: "button", className: "button", textContent: entry[0], onclick: entry[1] }, bar);
    });
    box.addEventListener("keydown", function (event) {
      var step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
      if (step) { event.preventDefault(); show(at + step); }
    });
    box.addEventListener("close", function () { zooms[at].focus(); });
    zooms.forEach(function (link, index) {
      link.addEventListener("click", function (event) {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        show(index);
        box.showModal();
      });
    });
  }

  /* Search: parts by month, newest first, each a script that calls ruangCari(month, entries) */
  var form = doc.querySelector("[data-cari]");
  if (!form) return;
  var ENOUGH = 30, months = null, words = [], next = 0, found = 0, reading = false, wanted = 0, parts = {};
  var list = doc.getElementById("hasil"), count = doc.getElementById("jumlah"), more = doc.getElementById("lagi");
  var fold = function (text) { return text.replace(/['`´‘’ʼʻ′]/g, "").normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase(); };
  var load = function (name) {
    var failed = function () { reading = false; count.textContent = "Data pencarian tidak dapat dibuka."; };
    make("script", { src: "data/cari/" + name + ".js", onerror: failed }, doc.head);
  };
  var marked = function (node, text) {
    text.split(/([\p{L}\p{N}\p{M}'’]+)/u).forEach(function (piece, index) {
      var folded = index % 2 ? fold(piece) : "";
      var hit = folded && words.some(function (word) { return folded.indexOf(word) === 0; });
      node.append(hit ? make("mark", { textContent: piece }) : piece);
    });
    return node;
  };
  var add = function (entry) {
    var item = make("li", { className: "card wide" }, list), body = make("div", {}, item);
    var link = make("a", { href: entry.u }, make("h3", {}, body));
    marked(link, entry.t);
    if (entry.s) marked(make("p", {}, body), entry.s);
    make("p", { className: "meta", textContent: entry.d }, body);
  };
  var matches = function (entry) {
    var text = " " + entry.k;
    return words.every(function (word) { return text.indexOf(" " + word) >= 0; });
  };
  var tell = function (done) {
    count.textContent = !words.length ? "" : (found || "Tidak ada") + " hasil" +
      (done ? "." : " sejauh ini; arsip yang lebih lama belum dicari.");
    more.hidden = done;
  };
  var step = function () {
    while (months && words.length && next < months.length && found < wanted) {
      if (!parts[months[next]]) {
        if (!reading) { reading = true; load(months[next]); }
        return;
      }
      parts[months[next++]].filter(matches).forEach(function (entry) { found++; add(entry); });
    }
    if (months) tell(!words.length || next >= months.length);
  };
  var run = function () {
    words = fold(form.q.value).split(/[^\p{L}\p{N}]+/u).filter(Boolean);
    list.textContent = "";
    next = found = 0;
    wanted = ENOUGH;
    step();
  };
  window.ruangCariIndeks = function (names) { months = names; step(); };
  window.ruangCari = function (name, entries) { parts[name] = entries; reading = false; step(); };
  var timer;
  form.addEventListener("input", function () { clearTimeout(timer); timer = setTimeout(run, 150); });
  form.addEventListener("submit", function (event) { event.preventDefault(); run(); });
  more.addEventListener("click", function () { wanted = found + ENOUGH; step(); });
  form.hidden = false;
  form.q.value = new URLSearchParams(location.search).get("q") || "";
  load("indeks");
  if (form.q.value) run();
})();
