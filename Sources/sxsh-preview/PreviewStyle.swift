/// How the preview's own elements and pages look.
enum PreviewStyle {
  static let text = """
    .sxsh-problems {
      position: fixed; inset: auto 0 0; z-index: 2147483647; box-sizing: border-box;
      max-height: 60vh; margin: 0; padding: 1rem 1.25rem; overflow: auto;
      border-top: 4px solid #ff8a7a; background: #2b1210; color: #fff;
    }
    .sxsh-problems h2 { margin: 0 0 .5rem; color: #fff; font: bold 1rem/1.4 system-ui, sans-serif; }
    .sxsh-problems pre {
      margin: 0; padding: 0; border: 0; background: none; color: #fff;
      font: .875rem/1.5 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere;
    }
    .sxsh-label {
      position: fixed; inset: auto auto .75rem .75rem; z-index: 2147483646; margin: 0;
      padding: .4rem .8rem; border: 2px solid #5a3d00; border-radius: 4px;
      background: #ffdc73; color: #241a00; font: bold .9375rem/1.4 system-ui, sans-serif;
    }
    @media print { .sxsh-problems, .sxsh-label { display: none; } }

    .sxsh-page {
      --line: #c9d3d0; --ink: #14211e; --soft: #4a5a56; --ground: #fff; --shade: #f1f5f4;
      --link: #00594a; --good: #0b6b3a; --fair: #8a5a00; --poor: #b3261e;
      max-width: 80rem; margin: 0 auto; padding: 1rem; background: var(--ground); color: var(--ink);
      font: 1rem/1.55 system-ui, sans-serif; color-scheme: light dark;
    }
    @media (prefers-color-scheme: dark) {
      html:has(.sxsh-page) { background: #101816; }
      .sxsh-page {
        --line: #3a4a46; --ink: #e6efec; --soft: #a9bab5; --ground: #101816; --shade: #1a2522;
        --link: #7fd6c2; --good: #6fd39a; --fair: #f0bd5a; --poor: #ff9a8f;
      }
    }
    .sxsh-page a { color: var(--link); }
    .sxsh-page h1 { margin: .5rem 0; font-size: 1.6rem; line-height: 1.3; overflow-wrap: anywhere; }
    .sxsh-page main h2 { margin: 2rem 0 .5rem; font-size: 1.2rem; }
    .sxsh-page .wide { overflow-x: auto; }
    .sxsh-page table { width: 100%; min-width: 44rem; border-collapse: collapse; }
    .sxsh-page th, .sxsh-page td {
      padding: .45rem .6rem; border-bottom: 1px solid var(--line); text-align: start;
      vertical-align: top;
    }
    .sxsh-page th { background: var(--shade); }
    .sxsh-page td.number { text-align: end; white-space: nowrap; }
    .sxsh-page .path { display: block; color: var(--soft); font-size: .875rem; overflow-wrap: anywhere; }
    .sxsh-page .filter { display: flex; flex-wrap: wrap; gap: .5rem; padding: 0; list-style: none; }
    .sxsh-page .filter a {
      display: inline-block; min-height: 24px; padding: .25rem .75rem; border: 1px solid var(--line);
      border-radius: 1rem; text-decoration: none;
    }
    .sxsh-page .filter [aria-current] { border-color: var(--link); background: var(--shade); font-weight: bold; }
    .sxsh-page .state::before { content: "●"; margin-inline-end: .35rem; }
    .sxsh-page .good { color: var(--good); }
    .sxsh-page .fair { color: var(--fair); }
    .sxsh-page .fair::before { content: "▲"; }
    .sxsh-page .poor { color: var(--poor); }
    .sxsh-page .poor::before { content: "■"; }
    .sxsh-page details pre { padding: .75rem; background: var(--shade); white-space: pre-wrap; overflow-wrap: anywhere; }
    .sxsh-source { padding-inline-start: 4rem; font-family: ui-monospace, monospace; }
    .sxsh-source li::marker { color: var(--soft); }
    .sxsh-source li:target { background: #ffe9a8; color: #241a00; }
    .sxsh-source code { white-space: pre-wrap; overflow-wrap: anywhere; }
    """
}
