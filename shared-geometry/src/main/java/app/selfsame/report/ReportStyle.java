package app.selfsame.report;

/** The printed report's style sheet: A4 and Letter, light and dark, black on white on paper. */
final class ReportStyle {
  static final String CSS =
      String.join(
          "\n",
          "@page{margin:14mm}",
          ":root{color-scheme:light dark;--ink:#1a1a1a;--paper:#fff;--line:#bbb;--quiet:#555}",
          "@media (prefers-color-scheme:dark){:root{--ink:#eee;--paper:#161616;--line:#555;--quiet:#aaa}}",
          "@media print{:root{color-scheme:light;--ink:#000;--paper:#fff;--line:#999;--quiet:#444}}",
          "*{box-sizing:border-box}",
          "body{margin:0 auto;padding:1rem;max-width:46rem;color:var(--ink);background:var(--paper);",
          "font:15px/1.45 system-ui,sans-serif;overflow-wrap:anywhere}",
          "@media print{body{padding:0;max-width:none;font-size:10.5pt}}",
          "h1{font-size:1.5em;margin:0 0 .2em}",
          "h2{font-size:1.15em;margin:1.4em 0 .4em;break-after:avoid}",
          "p{margin:.3em 0}",
          "a{color:inherit}",
          ".verdict{font-size:1.3em;font-weight:600;border:2px solid var(--ink);padding:.4em .6em;margin:.8em 0}",
          ".notice{border-inline-start:.4em solid var(--ink);padding:.2em .6em;margin:.8em 0}",
          ".quiet,small,figcaption{color:var(--quiet)}",
          "figure{margin:1em 0;break-inside:avoid}",
          "svg{display:block;max-width:100%;max-height:26rem;height:auto;margin:auto}",
          "@media print{svg{max-height:95mm}}",
          "ol,ul{padding-inline-start:1.8em;margin:.4em 0}",
          "li{margin:.5em 0;break-inside:avoid}",
          "table{border-collapse:collapse;width:100%;font-size:.85em}",
          "th,td{text-align:start;vertical-align:top;border-bottom:1px solid var(--line);padding:.2em 0;padding-inline-end:.5em}",
          "tr{break-inside:avoid}",
          "th{font-weight:600}",
          ".number{text-align:end;white-space:nowrap;font-variant-numeric:tabular-nums}");

  private ReportStyle() {}
}
