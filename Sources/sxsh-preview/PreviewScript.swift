/// What a page in the preview runs: it follows the site, keeps its place, and shows what is wrong.
enum PreviewScript {
  static let text = """
    "use strict";
    (() => {
      const script = document.currentScript;
      const isVietnamese = script.dataset.lang === "vi";
      const place = "sxsh-place:" + location.pathname;
      let shown = Number(script.dataset.version);
      let panel;

      const kept = sessionStorage.getItem(place);
      if (kept) {
        sessionStorage.removeItem(place);
        history.scrollRestoration = "manual";
        addEventListener("load", () => scrollTo(...kept.split(",").map(Number)));
      }

      function reload() {
        sessionStorage.setItem(place, [scrollX, scrollY].join());
        location.reload();
      }

      function showProblems(text) {
        if (!text) {
          if (panel) panel.remove();
          panel = undefined;
          return;
        }
        if (!panel) {
          panel = document.createElement("section");
          panel.className = "sxsh-problems";
          panel.lang = isVietnamese ? "vi" : "en";
          panel.tabIndex = 0;
          panel.setAttribute("role", "alert");
          const head = panel.appendChild(document.createElement("h2"));
          head.textContent = isVietnamese
            ? "Nội dung có lỗi. Trang bên dưới là bản tốt gần nhất."
            : "The content has errors. The page below is the last good one.";
          panel.appendChild(document.createElement("pre"));
          document.body.append(panel);
        }
        panel.lastChild.textContent = text;
      }

      // The page as it is served now, but for the style sheets and what the preview adds.
      const source = async () => {
        const answer = await fetch(location.href, { cache: "no-store" });
        const page = new DOMParser().parseFromString(await answer.text(), "text/html");
        const version = Number(page.querySelector("script[data-preview]").dataset.version);
        const styles = [...page.querySelectorAll("link[rel=stylesheet]:not([data-preview])")];
        const addresses = styles.map((style) => style.getAttribute("href"));
        styles.forEach((style) => style.removeAttribute("href"));
        page.querySelectorAll("[data-preview]").forEach((element) => element.remove());
        return { version, text: page.documentElement.outerHTML, addresses };
      };
      let last = source();

      function changeStyles(addresses) {
        const styles = document.querySelectorAll("link[rel=stylesheet]:not([data-preview])");
        styles.forEach((old, index) => {
          if (old.getAttribute("href") === addresses[index]) return;
          const style = old.cloneNode();
          style.setAttribute("href", addresses[index]);
          style.addEventListener("load", () => old.remove());
          style.addEventListener("error", () => old.remove());
          old.after(style);
        });
      }

      async function follow() {
        const [before, now] = [await last, await source()];
        // What was fetched to compare with may be newer than what is shown.
        const isComparable = before.version === shown;
        if (!isComparable || before.text !== now.text) return reload();
        last = now;
        shown = now.version;
        changeStyles(now.addresses);
      }

      let work = Promise.resolve();
      let events;
      // Only pages that are looked at listen: a browser keeps six connections open, not more.
      function listen() {
        if (events || document.hidden) return;
        events = new EventSource("/_sxsh/events");
        events.onmessage = (message) => {
          const state = JSON.parse(message.data);
          showProblems(state.problems);
          work = work.then(() => (state.pages === shown ? undefined : follow())).catch(reload);
        };
      }
      function stop() {
        if (events) events.close();
        events = undefined;
      }
      document.addEventListener("visibilitychange", () => (document.hidden ? stop() : listen()));
      addEventListener("pagehide", stop);
      addEventListener("pageshow", listen);
      listen();
    })();
    """
}
