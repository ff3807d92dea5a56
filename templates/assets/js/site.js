// What the pages do beyond being read. Every page works without it; nothing here fetches anything
// but files of the site, as classic scripts and frames, so that it also works from a disk.
(function () {
  "use strict";

  var doc = document;

  function all(selector, root) {
    return Array.from((root || doc).querySelectorAll(selector));
  }

  function one(selector, root) {
    return (root || doc).querySelector(selector);
  }

  function make(name, className, text) {
    var element = doc.createElement(name);
    if (className) element.className = className;
    if (text) element.textContent = text;
    return element;
  }

  // Sessions: what is over on the reader's clock, whenever the site was built.

  function isOver(end) {
    // A day without a time ends at midnight in Viet Nam.
    var moment = end.length > 10 ? end : end + "T23:59:59+07:00";
    return Date.parse(moment) < Date.now();
  }

  function endSession(card) {
    card.classList.add("is-past");
    var badge = one(".session-status", card);
    if (badge) {
      badge.replaceWith(make("span", "badge session-status", badge.dataset.past));
    }
    all("[data-until], [data-after]", card).forEach(function (element) { element.remove(); });
    var past = one("#_past-sessions");
    if (past && card.parentNode !== past) {
      past.insertBefore(card, past.firstChild);
      past.parentNode.hidden = false;
    }
  }

  function updateSessions() {
    all(".later-sessions").forEach(function (later) {
      later.previousElementSibling.appendChild(later.content);
    });
    all(".session-card:not(.is-past)[data-end]").forEach(function (card) {
      if (isOver(card.dataset.end)) endSession(card);
    });
    all("[data-show]").forEach(function (list) {
      var left = Number(list.dataset.show);
      all(".session-card", list).forEach(function (card) {
        card.hidden = card.classList.contains("is-past") || left-- <= 0;
      });
      var empty = one(".empty", list.parentNode);
      if (empty) empty.hidden = Boolean(one(".session-card:not([hidden])", list));
    });
    // The day in Viet Nam, as the calendar's cells are named.
    var today = new Date(Date.now() + 7 * 36e5).toISOString().slice(0, 10);
    all(".month").forEach(function (month) {
      month.hidden = !one(".session-card", month) && !all("td", month).some(function (cell) {
        return one("a", cell) && cell.dataset.day >= today;
      });
    });
    var none = one("#_no-sessions");
    if (none) none.hidden = Boolean(one(".month .session-card"));
    all("[data-until], [data-after]").forEach(function (element) {
      var until = element.dataset.until;
      var after = element.dataset.after;
      element.hidden = Boolean(until && isOver(until) || after && !isOver(after));
    });
    var cell = one('td[data-day="' + today + '"]');
    if (cell) cell.setAttribute("aria-current", "date");
  }

  // The case finder: filters over all cases, with the choices in the address.

  function startFinder(form) {
    var fields = all("select", form);
    var list = one(".cards");
    var pages = one(".pagination");
    var count = one(".case-count");
    var whole = { html: list.innerHTML, count: count.textContent };
    var template = one("#_case-card").content.firstElementChild;
    var root = form.dataset.root;

    function chosen() {
      return fields.filter(function (field) { return field.value; });
    }

    function card(row) {
      var item = template.cloneNode(true);
      var evidence = row.keys.evidence[0];
      item.className += " evidence-" + evidence;
      var link = one("a", item);
      link.href = root + row.path;
      link.textContent = row.title;
      var summary = one(".card-summary", item);
      summary.textContent = row.summary;
      if (row.lang) one("h3", item).lang = summary.lang = row.lang;
      one(".card-sector", item).textContent = row.sector;
      var figures = one(".figures", item);
      row.figures.forEach(function (figure) {
        var pair = make("div");
        pair.appendChild(make("dt", "", figure.label));
        pair.appendChild(make("dd", "", figure.value));
        figures.appendChild(pair);
      });
      figures.hidden = !row.figures.length;
      var time = one("time", item);
      time.dateTime = row.iso || "";
      time.textContent = row.date || "";
      all("[data-evidence]", item).forEach(function (badge) {
        badge.hidden = badge.dataset.evidence !== evidence;
      });
      return item;
    }

    function show() {
      var choices = chosen();
      if (pages) pages.hidden = choices.length > 0;
      if (!choices.length) {
        list.innerHTML = whole.html;
        list.hidden = false;
        count.textContent = whole.count;
        return;
      }
      var rows = window.sxshCases.cases.filter(function (row) {
        return choices.every(function (field) {
          return row.keys[field.name].indexOf(field.value) >= 0;
        });
      });
      list.textContent = "";
      list.hidden = !rows.length;
      rows.forEach(function (row) { list.appendChild(card(row)); });
      count.textContent = rows.length
        ? whole.count.replace(/\d[\d.,]*/, rows.length) : form.dataset.none;
    }

    function remember() {
      var query = chosen().map(function (field) {
        return field.name + "=" + encodeURIComponent(field.value);
      }).join("&");
      try {
        history.replaceState(null, "", location.pathname + (query ? "?" + query : ""));
      } catch (error) { /* Some browsers refuse this for a file; the filter works all the same. */ }
    }

    function recall() {
      var query = new URLSearchParams(location.search);
      fields.forEach(function (field) {
        field.value = query.get(field.name) || "";
        if (field.selectedIndex < 0) field.selectedIndex = 0;
      });
    }

    form.addEventListener("change", function () { remember(); show(); });
    form.addEventListener("reset", function () {
      setTimeout(function () { remember(); show(); });
    });
    form.addEventListener("submit", function (event) { event.preventDefault(); });
    var script = make("script");
    script.src = form.dataset.cases;
    script.onload = function () {
      form.hidden = false;
      var links = one(".narrow");
      if (links) links.hidden = true;
      recall();
      show();
    };
    script.onerror = function () { form.remove(); };
    doc.head.appendChild(script);
  }

  // Two languages: the switch keeps the place, and wide screens can show both side by side.

  var main = one("#_main");
  var prose = one(".prose", main);
  var toOther = one("a.language-switch");

  // The places of this page's blocks and those of the other's that say the same.
  function pairs(mine, theirs) {
    var text = main.dataset.pairs;
    if (text) {
      return text.split(" ").map(function (pair) {
        return pair.split(":").map(function (range) { return range.split("-").map(Number); });
      });
    }
    var count = Math.min(mine, theirs);
    var result = [];
    for (var i = 0; i < count; i++) result.push([[i, i + 1], [i, i + 1]]);
    return result;
  }

  // The first of which some is left below the window's upper edge.
  function firstInView(elements) {
    return elements.findIndex(function (element) {
      return element.getBoundingClientRect().bottom > 40;
    });
  }

  function place() {
    if (prose && main.hasAttribute("data-pairs")) {
      var blocks = all(":scope > *", prose);
      var mine = firstInView(blocks);
      if (mine >= 0 && pageYOffset > 0) {
        var pair = pairs(blocks.length, blocks.length).filter(function (pair) {
          return pair[0][0] <= mine && mine < pair[0][1];
        })[0];
        if (pair) return "#~" + pair[1][0];
      }
    }
    // Headings of the layout have the same names in both languages.
    var headings = all('h2[id^="_"]', main);
    var heading = headings[firstInView(headings)];
    return heading && pageYOffset > 0 ? "#" + heading.id : "";
  }

  function keepPlace() {
    if (!toOther) return;
    var address = toOther.getAttribute("href");
    // A second switch within reach of those who have read on.
    var near = toOther.cloneNode(true);
    near.className += " near-switch";
    near.hidden = true;
    doc.body.appendChild(near);
    addEventListener("scroll", function () { near.hidden = pageYOffset < innerHeight; });
    [toOther, near].forEach(function (link) {
      link.addEventListener("click", function () { link.setAttribute("href", address + place()); });
    });
    var match = /^#~(\d+)$/.exec(location.hash);
    var block = match && prose && prose.children[match[1]];
    if (block) block.scrollIntoView({ behavior: "instant" });
  }

  // Pages of one site talk to each other alone. Files on a disk have no origin to tell that by.
  var origin = location.protocol === "file:" ? "*" : location.origin;

  function isFrom(other, event) {
    return event.source === other && (origin === "*" || event.origin === origin);
  }

  // Asked by a page in the other language, which has opened this one in a frame.
  function answerFrame() {
    addEventListener("message", function (event) {
      if (!isFrom(parent, event) || event.data !== "sxsh blocks" || !prose) return;
      var copy = prose.cloneNode(true);
      var links = all("[href], [src]", prose);
      all("[href], [src]", copy).forEach(function (element, place) {
        // Written for the other page's folder.
        if (element.hasAttribute("href")) element.setAttribute("href", links[place].href);
        else element.setAttribute("src", links[place].src);
      });
      all("[id]", copy).forEach(function (element) { element.removeAttribute("id"); });
      var blocks = all(":scope > *", copy).map(function (block) { return block.outerHTML; });
      event.source.postMessage({ sxsh: blocks, lang: doc.documentElement.lang }, origin);
    });
  }

  function startSideBySide(button) {
    var frame;
    var rows;

    function close() {
      all(".pair > :first-child > *", rows).forEach(function (block) { prose.appendChild(block); });
      rows.remove();
      rows = null;
    }

    function open(blocks, language) {
      var mine = all(":scope > *", prose);
      rows = make("div", "pairs");
      var usedMine = 0;
      var usedTheirs = 0;
      function add(from, to, otherFrom, otherTo) {
        var row = make("div", "pair");
        var left = make("div");
        var right = make("div");
        right.lang = language;
        mine.slice(from, to).forEach(function (block) { left.appendChild(block); });
        right.innerHTML = blocks.slice(otherFrom, otherTo).join("");
        row.appendChild(left);
        row.appendChild(right);
        rows.appendChild(row);
        usedMine = Math.max(usedMine, to);
        usedTheirs = Math.max(usedTheirs, otherTo);
      }
      pairs(mine.length, blocks.length).forEach(function (pair) {
        add(pair[0][0], pair[0][1], pair[1][0], pair[1][1]);
      });
      // Footnotes, which are one block of the page.
      if (usedMine < mine.length || usedTheirs < blocks.length) {
        add(usedMine, mine.length, usedTheirs, blocks.length);
      }
      prose.appendChild(rows);
    }

    button.hidden = false;
    button.addEventListener("click", function () {
      var pressed = button.getAttribute("aria-pressed") === "true";
      button.setAttribute("aria-pressed", String(!pressed));
      doc.body.classList.toggle("side-by-side", !pressed);
      if (pressed) {
        if (rows) close();
        return;
      }
      if (frame) frame.remove();
      frame = make("iframe");
      frame.hidden = true;
      frame.title = button.textContent;
      frame.src = toOther.href.split("#")[0];
      frame.onload = function () { frame.contentWindow.postMessage("sxsh blocks", origin); };
      doc.body.appendChild(frame);
    });
    addEventListener("message", function (event) {
      if (!frame || rows || !isFrom(frame.contentWindow, event) || !event.data.sxsh) return;
      open(event.data.sxsh, event.data.lang);
      frame.remove();
      frame = null;
    });
  }

  // Tables: those of a text that are wider than a phone become cards, a row in each.

  function stackTables() {
    all(".table-scroll:not(.stacked)").filter(function (box) {
      // So many letters for its width stand a word or two in a line.
      return box.scrollWidth > box.clientWidth + 1 || all("td", box).some(function (cell) {
        return cell.textContent.length > .7 * cell.offsetWidth;
      });
    }).forEach(function (box) {
      // A form with rows to write in is read by its headings, which take less room upright.
      if (all("tr", box).some(function (row) { return !row.textContent.trim(); })) {
        box.className += " upright";
        return;
      }
      var heads = all("thead tr > *", box).map(function (cell) { return cell.textContent.trim(); });
      all("tbody tr, tfoot tr", box).forEach(function (row) {
        // The first cell of a sum may stand below several headings.
        var skipped = heads.length - row.cells.length;
        all("td", row).forEach(function (cell) {
          if (cell.cellIndex) cell.dataset.label = heads[cell.cellIndex + skipped];
        });
      });
      box.className += " stacked";
    });
  }

  // Lines of dots to write on: one that has no room is cut, where text would go on below.

  function markBlanks(sheet) {
    all("p", sheet).forEach(function (paragraph) {
      Array.from(paragraph.childNodes).forEach(function (node) {
        if (node.nodeType !== 3 || node.data.indexOf("………") < 0) return;
        node.data.split(/(…{3,})/).forEach(function (part) {
          var isBlank = part[0] === "…";
          paragraph.insertBefore(isBlank ? make("span", "blank", part) : doc.createTextNode(part), node);
        });
        node.remove();
      });
    });
  }

  // Self-assessment: a checklist whose answers are counted, and kept on this device alone.

  function startCheck(panel) {
    var yes = panel.dataset.yes;
    var no = panel.dataset.no;
    var key = "sxsh " + location.pathname;
    var groups = [];
    var answers = {};
    try {
      answers = JSON.parse(localStorage.getItem(key)) || {};
    } catch (error) { /* Private windows keep nothing. */ }

    function box(cell, name, value, question) {
      var label = make("label", "check-box");
      var input = make("input");
      input.type = "radio";
      input.name = name;
      input.value = value;
      input.checked = answers[name] === value;
      label.appendChild(input);
      label.appendChild(make("span", "visually-hidden", question + " " + cell.label));
      cell.textContent = "";
      cell.dataset.label = cell.label;
      cell.appendChild(label);
    }

    function field(cell, name, label, question) {
      if (cell.textContent.trim()) return;
      var input = make("input");
      input.type = "text";
      input.name = name;
      input.value = answers[name] || "";
      input.setAttribute("aria-label", label + ": " + question);
      cell.className += " check-field";
      cell.dataset.label = label;
      cell.appendChild(input);
    }

    all("table", prose).forEach(function (table, tableNumber) {
      var heads = all("thead th", table).map(function (cell) { return cell.textContent.trim(); });
      var yesColumn = heads.indexOf(yes);
      var noColumn = heads.indexOf(no);
      if (yesColumn < 0 || noColumn < 0) return;
      var group = { names: [], title: heads[yesColumn] };
      var heading = table.closest(".table-scroll") || table;
      while (heading && !/^H[2-4]$/.test(heading.tagName)) heading = heading.previousElementSibling;
      if (heading) group.title = heading.textContent;
      table.className += " check-table";
      all("tbody tr", table).forEach(function (row, rowNumber) {
        var cells = all("th, td", row);
        var name = "q" + tableNumber + "-" + rowNumber;
        var question = cells.slice(0, yesColumn).map(function (cell) {
          return cell.textContent.trim();
        }).filter(Boolean).join(" ");
        if (!question) return;
        cells.forEach(function (cell, column) {
          if (column !== yesColumn && column !== noColumn) {
            field(cell, name + "-" + column, heads[column], question);
          }
        });
        cells[yesColumn].label = yes;
        cells[noColumn].label = no;
        box(cells[yesColumn], name, "yes", question);
        box(cells[noColumn], name, "no", question);
        group.names.push(name);
      });
      groups.push(group);
    });

    function count(names, value) {
      return names.filter(function (name) { return answers[name] === value; }).length;
    }

    function fill(text, values) {
      return text.replace(/\{(\w+)\}/g, function (_, name) { return values[name]; });
    }

    function show() {
      var names = groups.flatMap(function (group) { return group.names; });
      var found = count(names, "yes");
      var answered = found + count(names, "no");
      one(".check-total", panel).textContent = fill(panel.dataset.total, {
        found: found, answered: answered, all: names.length
      });
      var worst = groups.slice().sort(function (one, other) {
        return count(other.names, "yes") - count(one.names, "yes");
      }).filter(function (group) { return count(group.names, "yes"); });
      var list = one("ol", panel);
      list.textContent = "";
      worst.forEach(function (group) {
        list.appendChild(make("li", "", fill(panel.dataset.group, {
          title: group.title, found: count(group.names, "yes"), all: group.names.length
        })));
      });
      one(".check-first", panel).hidden = !worst.length;
    }

    function keep() {
      try {
        localStorage.setItem(key, JSON.stringify(answers));
      } catch (error) { /* Nothing is kept, and the count still stands on the page. */ }
    }

    if (!groups.length) return;
    prose.className += " checking";
    prose.addEventListener("change", function (event) {
      answers[event.target.name] = event.target.value;
      keep();
      show();
    });
    one("button", panel).addEventListener("click", function () {
      answers = {};
      keep();
      all("input", prose).forEach(function (input) {
        if (input.type === "radio") input.checked = false;
        else input.value = "";
      });
      show();
    });
    panel.hidden = false;
    show();
  }

  updateSessions();
  all(".finder[data-cases]").forEach(startFinder);
  if (parent !== window) answerFrame();
  keepPlace();
  var sideBySide = one(".side-by-side-button");
  if (sideBySide && prose && main.hasAttribute("data-pairs") && toOther) {
    startSideBySide(sideBySide);
  }
  all(".self-check").forEach(startCheck);
  all(".sheet, .handout-worksheet").forEach(markBlanks);
  stackTables();
})();
