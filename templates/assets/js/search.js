// Searches the index that was made with the site. It is loaded in parts, as classic scripts, so that
// it also works from a disk: a directory first, then the shards that hold the words asked for, then
// what is known of the documents that are shown.
(function () {
  "use strict";

  var doc = document;
  var form = doc.querySelector("form[data-index]");
  var found = doc.querySelector(".search-found");
  var map = doc.querySelector(".site-map");
  var count = found.querySelector("[role=status]");
  var other = found.querySelector(".search-other");
  var list = found.querySelector(".hits");
  var more = found.querySelector("button");
  var field = form.elements.q;
  var filters = [form.elements.kind, form.elements.sector];
  // How many results are shown at once, letters of an excerpt, words that are looked for, and the
  // milliseconds after which a hand that types has come to rest.
  var PAGE = 10;
  var EXCERPT = 170;
  var WORD_LIMIT = 12;
  var REST = 250;

  // Words: the same as SearchTokenizer makes of the texts.
  var WORDS = /[a-z0-9\u00df-\u00f6\u00f8-\u024f\u1e00-\u1eff]+/g;

  function lower(text) { return text.normalize("NFC").toLowerCase().replace(/\u0307/g, ""); }

  // Tone marks in their old place: hoà is hòa.
  function exact(word) {
    return word.normalize("NFD")
      .replace(/(^|[^q])(o(?=[ae])|u(?=y))([aey])([\u0300\u0301\u0303\u0309\u0323])$/, "$1$2$4$3")
      .normalize("NFC");
  }

  function fold(word) {
    return word.replace(/[^\x00-\x7f]/g, function (letter) {
      var plain = letter.normalize("NFD").charAt(0);
      return plain < "\x80" ? plain : letter === "đ" ? "d" : letter;
    });
  }

  function slug(text) { return fold(lower(text)).replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, ""); }

  function split(text) {
    return (lower(text).match(WORDS) || []).map(function (word) {
      var own = exact(word);
      var folded = fold(own);
      return { exact: own, folded: folded, isMarked: own !== folded, keys: Object.create(null) };
    });
  }

  // Parts of the index.
  var parts = {};
  var arrived = {};
  var first = form.getAttribute("data-index");
  var base = first.replace(/i-\w+\.js$/, "");
  var directory;

  window.sxshSearch = function (name, content) { arrived[name] = content; };

  function fetchPart(name, source) {
    if (!parts[name]) {
      parts[name] = new Promise(function (resolve, reject) {
        var script = doc.createElement("script");
        script.src = source;
        script.onload = function () { resolve(arrived[name]); };
        script.onerror = function () {
          delete parts[name];
          script.remove();
          reject(new Error(source));
        };
        doc.head.appendChild(script);
      });
    }
    return parts[name];
  }

  // Each search has a number, so that one that was overtaken shows nothing, and loads nothing more.
  var current = 0;
  var typed = -4 * REST;
  var rest = Promise.resolve();

  // While letters follow one another what is not there yet waits for the hand to rest: most of it
  // would be for words that nobody meant. From a disk everything costs nothing.
  function noteLetter() {
    var isLater = performance.now() - typed > 4 * REST || location.protocol === "file:";
    typed = performance.now();
    rest = isLater ? Promise.resolve() : new Promise(function (go) { setTimeout(go, REST); });
  }

  function part(name, code) {
    if (parts[name]) return parts[name];
    var number = current;
    return rest.then(function () {
      return number === current ? fetchPart(name, base + name + "-" + code + ".js")
        : new Promise(function () {});
    });
  }

  function shardList(text) {
    var values = text ? text.split(",") : [];
    return {
      keys: values.filter(function (_, place) { return place % 2 === 0; }),
      codes: values.filter(function (_, place) { return place % 2 === 1; })
    };
  }

  function openDirectory() {
    return fetchPart("i", first).then(function (content) {
      if (directory) return;
      directory = content;
      directory.words = shardList(content.w);
      directory.phrases = shardList(content.p);
      directory.kinds = content.k.split(",");
      directory.sectors = content.c.split(",");
    });
  }

  // The entries of a shard, each with the exact forms that fold to its key.
  var opened = {};

  function entries(name, text) {
    if (!opened[name]) {
      opened[name] = text.split(";").map(function (entry) {
        var values = entry.split(",");
        var forms = [];
        for (var i = 0; i < values.length; i += 2) {
          forms.push({ form: values[i], postings: values[i + 1] });
        }
        return { key: fold(values[0]), forms: forms };
      });
    }
    return opened[name];
  }

  // The entries for `key`, and for what begins with it where that is asked for: those of the shard
  // where it stands and of the next one.
  function look(letter, shards, key, isPrefix) {
    var place = -1;
    while (place + 1 < shards.keys.length && shards.keys[place + 1] <= key) place++;
    var wanted = place < 0 ? [] : [place];
    var next = shards.keys[place + 1];
    if (isPrefix && next !== undefined && next.startsWith(key)) wanted.push(place + 1);
    return Promise.all(wanted.map(function (number) {
      var name = letter + number;
      return part(name, shards.codes[number]).then(function (text) {
        return entries(name, text).filter(function (entry) {
          return entry.key === key || (isPrefix && entry.key.startsWith(key));
        });
      });
    })).then(function (lists) { return [].concat.apply([], lists); });
  }

  var DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  var values = {};
  for (var i = 0; i < 64; i++) values[DIGITS.charAt(i)] = i;

  // Each posting of a list: see PostingList.
  function eachPosting(text, body) {
    var number = -1;
    var place = 0;
    while (place < text.length) {
      var digit, shift = 0;
      do {
        digit = values[text.charAt(place++)];
        number += (digit & 31) << shift;
        shift += 5;
      } while (digit > 31);
      body(number, values[text.charAt(place++)], values[text.charAt(place++)]);
    }
  }

  // What a place is worth: text, summary, heading, title.
  function worth(strength) {
    var step = strength & 3;
    return [1 + 0.3 * step, 3 + 0.3 * step, 5 + 0.3 * step, 9 + 3 * step][strength >> 2];
  }

  // The best posting of each document among `found`, by its number; `isNear` where none of them is
  // of the word as it was typed, with its marks.
  function gather(found, wanted, factor) {
    var best = new Map();
    best.isNear = true;
    found.forEach(function (entry) {
      var isWhole = wanted.isMended || entry.key === wanted.folded;
      entry.forms.forEach(function (form) {
        var isExact = !wanted.isMarked || form.form === wanted.exact
          || (!isWhole && form.form.startsWith(wanted.exact));
        if (isExact && !wanted.isMended) best.isNear = false;
        var weight = factor * (isExact ? 1 : 0.05) * (isWhole ? 1 : 0.3);
        eachPosting(form.postings, function (number, strength, section) {
          var score = weight * worth(strength);
          var title = isWhole && strength > 11 ? strength & 3 : -1;
          var known = best.get(number);
          if (known && known.score >= score) return;
          best.set(number, { score: score, section: section, title: title });
        });
      });
    });
    return best;
  }

  // Slips: words that one letter more, less, changed or swapped makes of the one typed.
  function isNear(one, other) {
    var longer = one.length >= other.length ? one : other;
    var shorter = longer === one ? other : one;
    if (longer.length - shorter.length > 1) return false;
    var start = 0;
    while (start < shorter.length && longer[start] === shorter[start]) start++;
    var rest = shorter.slice(start);
    if (longer.length > shorter.length) return longer.slice(start + 1) === rest;
    return longer.slice(start + 1) === rest.slice(1)
      || (longer[start] === rest[1] && longer[start + 1] === rest[0]
        && longer.slice(start + 2) === rest.slice(2));
  }

  function mend(word) {
    if (word.folded.length < 5 || /^\d+$/.test(word.folded)) return new Map();
    return part("s", directory.s).then(function (text) {
      return Promise.all(text.split(",").filter(function (key) {
        return key.length > 3 && isNear(key, word.folded);
      }).slice(0, 6).map(function (key) {
        word.keys[key] = true;
        return look("w", directory.words, key, false);
      }));
    }).then(function (lists) {
      return gather([].concat.apply([], lists), { isMended: true }, 0.5);
    });
  }

  // Ranking.
  // What is known of the words and of the phrases of two: each the best posting per document.
  function collect(words) {
    var last = words.length - 1;
    var single = words.map(function (word, place) {
      var isPrefix = word.folded.length > (place === last ? 1 : 4);
      return look("w", directory.words, word.folded, isPrefix).then(function (found) {
        found.forEach(function (entry) { word.keys[entry.key] = true; });
        return found.length ? gather(found, word, 1) : mend(word);
      });
    });
    var double = words.slice(1).map(function (word, place) {
      var before = words[place];
      var pair = {
        exact: before.exact + " " + word.exact,
        folded: before.folded + " " + word.folded,
        isMarked: before.isMarked || word.isMarked
      };
      return look("p", directory.phrases, pair.folded, place + 1 === last).then(function (found) {
        return gather(found, pair, 1.5);
      });
    });
    return Promise.all([Promise.all(single), Promise.all(double)]);
  }

  function rank(single, double) {
    var hits = new Map();
    // The step of a title that has no other words than these: see SearchPosting.
    var wholeTitle = [3, 3, 2, 1, 1, 1][single.length];
    function add(map, places, phrases) {
      // Rare words say more.
      var weight = map.size ? Math.log(1 + directory.dk.length / map.size) : 0;
      map.forEach(function (posting, number) {
        var hit = hits.get(number);
        if (!hit) hit = { number: number, score: 0, words: 0, titles: 0, phrases: 0, sections: {} };
        hits.set(number, hit);
        var score = posting.score * weight;
        hit.score += score;
        hit.words |= places;
        hit.phrases += phrases;
        if (!phrases && posting.title === wholeTitle) hit.titles++;
        hit.sections[posting.section] = (hit.sections[posting.section] || 0) + score;
      });
    }
    single.forEach(function (map, place) { add(map, 1 << place, 0); });
    double.forEach(function (map, place) { add(map, 3 << place, 1); });
    // Five times the worth where all words stand side by side as they were typed: who looks for
    // "saving electricity" means neither saving water nor all else about electricity. An entry of
    // a list comes after the pages about it, unless its very name is asked for.
    hits.forEach(function (hit) {
      var isEntry = /term|policy/.test(traits(hit)[0]);
      hit.score *= 1 + 4 * Math.pow(hit.phrases / Math.max(1, double.length), 3);
      hit.score *= hit.titles === single.length ? 1.5 : isEntry ? 0.5 : 1;
    });
    return Array.from(hits.values()).filter(isChosen);
  }

  // What kind of place a hit is, and of which sector.
  function traits(hit) {
    return [[directory.dk, directory.kinds], [directory.dc, directory.sectors]]
      .map(function (lists) { return lists[1][lists[0].charCodeAt(hit.number) - 65]; });
  }

  function isChosen(hit) {
    return traits(hit).every(function (key, place) {
      var chosen = filters[place].value;
      return !chosen || chosen === key;
    });
  }

  function bits(number) { return number.toString(2).replace(/0/g, "").length; }

  // The hits that have all words; where there is none, those that have the most.
  function best(hits, wordCount) {
    var most = hits.reduce(function (most, hit) { return Math.max(most, bits(hit.words)); }, 0);
    var kept = hits.filter(function (hit) { return bits(hit.words) === most; });
    kept.sort(function (one, other) { return other.score - one.score || one.number - other.number; });
    kept.isPartial = most < wordCount;
    return kept;
  }

  // Showing.
  // Where `words` stand in `text`: as they were typed where one is, else in any of their forms.
  function matches(text, words) {
    var plain = lower(text);
    var all = [];
    var match;
    // Small letters that take another room than their capitals would shift the marks.
    if (plain.length !== text.length) return all;
    WORDS.lastIndex = 0;
    while ((match = WORDS.exec(plain))) {
      var own = exact(match[0]);
      var folded = fold(own);
      words.some(function (word, place) {
        var isPrefix = place === words.length - 1 && word.folded.length > 1;
        var isHit = word.keys[folded] || folded === word.folded
          || (isPrefix && folded.startsWith(word.folded));
        if (isHit) {
          var isExact = !word.isMarked || own.startsWith(word.exact);
          var end = match.index + match[0].length;
          all.push({ begin: match.index, end: end, isExact: isExact });
        }
        return isHit;
      });
    }
    var typed = all.filter(function (match) { return match.isExact; });
    return typed.length ? typed : all;
  }

  // `name` with `text`, in which the words that were found are marked.
  function marked(name, text, words) {
    var element = doc.createElement(name);
    var end = 0;
    matches(text, words).forEach(function (match) {
      element.appendChild(doc.createTextNode(text.slice(end, match.begin)));
      element.appendChild(doc.createElement("mark")).textContent = text.slice(match.begin, match.end);
      end = match.end;
    });
    element.appendChild(doc.createTextNode(text.slice(end)));
    return element;
  }

  // As much of `text` as is shown: from the sentence on in which the first of `words` stands.
  function passage(text, words) {
    if (text.length <= EXCERPT) return text;
    var first = matches(text, words)[0] || { begin: 0, end: 0 };
    var from = text.lastIndexOf(". ", first.begin) + 1;
    if (first.end - from > EXCERPT) from = Math.max(0, text.indexOf(" ", first.begin - EXCERPT / 2));
    var shown = text.slice(from, from + EXCERPT).trim();
    if (from + EXCERPT < text.length) shown = shown.slice(0, shown.lastIndexOf(" ")) + "…";
    return (from > 0 && text[from - 1] !== "." ? "… " : "") + shown;
  }

  function link(address, text, words) {
    var link = marked("a", text, words);
    link.href = form.getAttribute("data-root") + address;
    return link;
  }

  function item(hit, row, words) {
    var result = doc.createElement("li");
    if (row[3]) result.lang = row[3];
    var path = row[1] === "" || row[1].slice(-1) === "/" ? row[1] + slug(row[0]) + ".html" : row[1];
    var sections = Object.keys(hit.sections).map(Number).filter(function (section) {
      return section > 0 && row[1 + 3 * section] !== undefined;
    }).sort(function (one, other) { return hit.sections[other] - hit.sections[one]; }).slice(0, 3);
    var labels = traits(hit).map(function (key, place) {
      return key && filters[place].querySelector('option[value="' + key + '"]').textContent;
    }).filter(Boolean);
    result.appendChild(doc.createElement("h3")).appendChild(link(path, row[0], words));
    var kind = result.appendChild(marked("p", labels.join(" · "), []));
    kind.className = "card-kind";
    // The text is in another language, the words on it are the page's.
    if (row[3]) kind.lang = doc.documentElement.lang;
    result.appendChild(marked("p", passage(row[2], words), words));
    if (!sections.length) return result;
    var inner = result.appendChild(doc.createElement("ul"));
    sections.forEach(function (section) {
      var heading = row[1 + 3 * section];
      var address = path + "#" + (row[2 + 3 * section] || slug(heading));
      var own = inner.appendChild(doc.createElement("li"));
      own.appendChild(doc.createElement("h4")).appendChild(link(address, heading, words));
      own.appendChild(marked("p", passage(row[3 + 3 * section], words), words));
    });
    return result;
  }

  function rows(hits) {
    return Promise.all(hits.map(function (hit) {
      var file = Math.floor(hit.number / directory.n);
      return part("d" + file, directory.d.substr(5 * file, 5)).then(function (content) {
        return content[hit.number % directory.n];
      });
    }));
  }

  var shown = { hits: [], words: [] };

  function showMore(number, isFirst) {
    var begun = isFirst ? 0 : list.children.length;
    var next = shown.hits.slice(begun, begun + PAGE);
    return rows(next).then(function (contents) {
      if (number !== current) return;
      if (isFirst) list.textContent = "";
      next.forEach(function (hit, place) {
        list.appendChild(item(hit, contents[place], shown.words));
      });
      more.hidden = list.children.length >= shown.hits.length;
      if (!isFirst && list.children[begun]) list.children[begun].querySelector("a").focus();
    });
  }

  function say(key, number) {
    var text = number && number.toLocaleString(doc.documentElement.lang);
    count.textContent = form.getAttribute("data-" + key).replace("{n}", text);
  }

  // Who finds little may have typed words of the other language.
  function offerOther(isNeedless) {
    other.hidden = isNeedless;
    other.firstChild.search = new URLSearchParams({ q: field.value });
  }

  function search() {
    var number = ++current;
    var words = split(field.value).slice(0, WORD_LIMIT);
    // A letter alone says nothing yet.
    var isAsked = words.some(function (word) { return word.folded.length > 1; });
    found.hidden = !isAsked;
    map.hidden = isAsked;
    if (!isAsked) return void (list.textContent = count.textContent = "");
    openDirectory().then(function () {
      return number === current && collect(words);
    }).then(function (maps) {
      if (number !== current) return;
      var hits = best(rank(maps[0], maps[1]), words.length);
      shown = { hits: hits, words: words };
      map.hidden = hits.length > 0;
      return showMore(number, true).then(function () {
        if (number !== current) return;
        var isNear = maps[0].some(function (map) { return map.isNear && map.size; });
        var key = !hits.length ? "none" : hits.isPartial ? "some" : isNear ? "near"
          : hits.length > 1 ? "count" : "one";
        say(key, hits.length);
        offerOther(key === "count" || key === "one");
      });
    }).catch(function () {
      if (number !== current) return;
      say("failed");
      offerOther(true);
      list.textContent = "";
      more.hidden = true;
      map.hidden = false;
    });
  }

  function remember() {
    var query = new URLSearchParams();
    [field].concat(filters).forEach(function (field) {
      if (field.value) query.set(field.name, field.value);
    });
    var address = String(query) ? "?" + query : location.pathname;
    // Some browsers refuse this for a file; search works all the same.
    try { history.replaceState(null, "", address); } catch (error) {}
  }

  function recall() {
    var query = new URLSearchParams(location.search);
    [field].concat(filters).forEach(function (field) {
      field.value = query.get(field.name) || "";
      if (field.selectedIndex < 0) field.selectedIndex = 0;
    });
  }

  field.addEventListener("input", noteLetter);
  form.addEventListener("input", function () { remember(); search(); });
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    rest = Promise.resolve();
    remember();
    search();
    // The keyboard of a phone would hide the results.
    if (matchMedia("(pointer: coarse)").matches) field.blur();
  });
  more.addEventListener("click", function () { showMore(current, false); });
  // Those who go to the field are about to search: the directory may come meanwhile.
  field.addEventListener("focus", function () { openDirectory().catch(function () {}); });
  recall();
  search();
})();
