
"use strict";
(function () {
  var root = document.documentElement, themes = ["auto", "light", "dark"], theme = "auto";
  try { theme = localStorage.getItem("factkit-theme") || "auto"; } catch (e) { /* Pages opened from a file may have no storage. */ }
  if (themes.indexOf(theme) < 0) theme = "auto";
  function colour() { if (theme === "auto") root.removeAttribute("data-theme"); else root.setAttribute("data-theme", theme); }
  colour();

  document.addEventListener("DOMContentLoaded", function () {
    function by(id) { return document.getElementById(id); }
    function all(selector, within) { return Array.prototype.slice.call((within || document).querySelectorAll(selector)); }
    function say(text) { by("-said").textContent = text; }
    by("-tools").hidden = false;

    var button = by("-theme");
    function label() { button.textContent = "Colours: " + theme; }
    label();
    button.addEventListener("click", function () {
      theme = themes[(themes.indexOf(theme) + 1) % themes.length];
      try { localStorage.setItem("factkit-theme", theme); } catch (e) { /* Then it holds for this visit. */ }
      colour();
      label();
    });

    document.addEventListener("click", function (event) {
      var link = event.target.closest && event.target.closest("a.anchor");
      if (!link || !navigator.clipboard) return;
      navigator.clipboard.writeText(link.href).then(function () {
        say("Link copied");
        link.textContent = "copied";
        setTimeout(function () { link.textContent = "#"; }, 1200);
      }, function () { /* The address bar has the link all the same. */ });
    });

    function words(element) { return element.textContent.toLowerCase(); }
    var cards = all(".card").map(function (card) {
      return {
        card: card,
        about: words(card.querySelector(".about")),
        link: document.querySelector('nav a[href="#' + card.id + '"]'),
        parts: all(".part", card),
        entries: all(".entry, .cases li", card).map(function (entry) { return { entry: entry, words: words(card.querySelector("h3")) + " " + words(entry) }; })
      };
    });
    var search = by("-search"), nav = document.querySelector("nav");
    function filter() {
      var asked = search.value.toLowerCase().split(/\s+/).filter(Boolean), found = 0, shown = 0;
      function fits(text) { return asked.every(function (word) { return text.indexOf(word) >= 0; }); }
      cards.forEach(function (one) {
        var whole = asked.length === 0 || fits(one.about), any = whole;
        one.entries.forEach(function (part) {
          var fit = whole || fits(part.words);
          part.entry.hidden = !fit;
          if (fit) { any = true; found++; }
        });
        // A heading over nothing says nothing.
        one.parts.forEach(function (part) {
          var next = part.nextElementSibling, full = false;
          for (; next && !next.classList.contains("part"); next = next.nextElementSibling)
            full = full || (next.classList.contains("cases") ? all("li:not([hidden])", next).length > 0 : !next.hidden);
          part.hidden = !full;
        });
        one.card.hidden = !any;
        if (one.link) one.link.parentNode.hidden = !any;
        if (any) shown++;
      });
      all(".group").forEach(function (group) { group.hidden = !group.querySelector(".card:not([hidden])"); });
      all("ul", nav).forEach(function (list) { list.hidden = list.previousElementSibling.hidden = !list.querySelector("li:not([hidden])"); });
      by("-nothing").hidden = shown > 0;
      by("-count").textContent = asked.length === 0 ? "" : found + (found === 1 ? " match" : " matches");
      say(by("-count").textContent);
    }
    search.addEventListener("input", filter);
    document.addEventListener("keydown", function (event) {
      if (event.key === "/" && !/^(input|textarea|select)$/i.test(event.target.tagName) && !event.ctrlKey && !event.metaKey && !event.altKey) {
        event.preventDefault();
        search.focus();
      } else if (event.key === "Escape" && search.value) {
        search.value = "";
        filter();
      }
    });
    // What a link leads to is shown, whatever the search hides.
    window.addEventListener("hashchange", function () {
      var target = by(decodeURIComponent(location.hash.slice(1)));
      if (!target || target.offsetParent || !search.value) return;
      search.value = "";
      filter();
      target.scrollIntoView();
    });
    if (search.value) filter();
  });
})();
