package app.selfsame.report;

/** The style sheet of a {@link ReportBody}, in the colours of the page: A4 and Letter, light and dark, always light on paper. */
public final class ReportStyle {
  private static final String LIGHT =
      "--paper:#f3f6f5;--card:#fff;--ink:#14201c;--muted:#51605b;--line:#dae2df;--accent:#0d5f54;--mat:#dfe6e3;"
          + "--pass:#14673a;--pass-tint:#e2f3e8;--warn:#7d4f00;--warn-tint:#fbf0d8;--fail:#a3261c;--fail-tint:#fceae8;"
          + "--unknown:#48535f;--unknown-tint:#e9edf1";

  private static final String DARK =
      "--paper:#0f1513;--card:#18201d;--ink:#e9efec;--muted:#a5b2ad;--line:#2b3632;--accent:#83d8c8;--mat:#0a0f0d;"
          + "--pass:#82dba1;--pass-tint:#15291d;--warn:#f2c872;--warn-tint:#2e2612;--fail:#ffa79d;--fail-tint:#351a17;"
          + "--unknown:#bcc6d0;--unknown-tint:#222a31";

  /** For a file of its own, or for a tree of the page's that no other style reaches. */
  public static final String CSS =
      String.join(
          "\n",
          "@page{margin:12mm 14mm}",
          ":root,:host{color-scheme:light dark;" + LIGHT + "}",
          "@media (prefers-color-scheme:dark){:root,:host{" + DARK + "}}",
          "@media print{:root,:host{color-scheme:light;" + LIGHT + ";--paper:#fff}}",
          ":root{background:var(--paper)}",
          ".report,.report *{box-sizing:border-box;margin:0;padding:0}",
          ".report{max-width:56rem;margin:0 auto;padding:20px 16px 40px;color:var(--ink);background:var(--paper);",
          "font:16px/1.5 system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans','Helvetica Neue',Arial,sans-serif;",
          "overflow-wrap:break-word;-webkit-text-size-adjust:100%;print-color-adjust:exact;-webkit-print-color-adjust:exact}",
          "h1,h2,h3{line-height:1.2;letter-spacing:-.012em}",
          "h1{font-size:1.5em}",
          "h2{font-size:1.125em;break-after:avoid}",
          "h3{font-size:1em;font-weight:620;line-height:inherit}",
          "a{color:var(--accent)}",
          ".brand{color:var(--accent);font-weight:680;letter-spacing:-.02em}",
          ".quiet,figcaption,footer{color:var(--muted);font-size:.875em}",
          "header{margin-block-end:14px}",
          ".pass{--tone:var(--pass);--tone-tint:var(--pass-tint)}",
          ".warn{--tone:var(--warn);--tone-tint:var(--warn-tint)}",
          ".fail{--tone:var(--fail);--tone-tint:var(--fail-tint)}",
          ".unknown,.ask{--tone:var(--unknown);--tone-tint:var(--unknown-tint)}",
          ".icon{width:1.25em;height:1.25em;fill:none;stroke:var(--tone);stroke-width:2;stroke-linecap:round;",
          "stroke-linejoin:round}",
          ".verdict{display:grid;grid-template-columns:auto 1fr;gap:0 14px;align-items:center;padding:14px 18px;",
          "border-radius:14px;background:var(--tone-tint);break-inside:avoid}",
          ".verdict>.icon{width:36px;height:36px;stroke-width:1.8}",
          ".verdict h2{font-size:1.25em;color:var(--tone)}",
          ".caution{grid-column:1/-1;margin-block-end:10px;padding-block-end:10px;border-block-end:1px solid var(--line);",
          "color:var(--warn);font-weight:600}",
          "figure{margin-block:16px;break-inside:avoid}",
          "figcaption{margin-block-start:6px;line-height:1.35}",
          ".picture{position:relative;overflow:hidden;border-radius:10px;background:var(--mat)}",
          ".picture>*{display:block;width:100%;height:100%}",
          ".picture>:not(:last-child){position:absolute;inset:0}",
          ".picture>:last-child{position:relative;height:auto}",
          ".first::after{content:'';display:block;clear:both}",
          ".first section:not(.verdict){margin-block-start:16px}",
          "ol,ul{list-style:none}",
          ".checks{margin-block-start:6px}",
          ".checks>li{display:grid;grid-template-columns:1.6em 1fr;gap:0 10px;padding:8px 0;break-inside:avoid;",
          "border-block-start:1px solid var(--line)}",
          ".checks>li>.icon{margin-block-start:.12em}",
          ".checks h3{color:var(--tone)}",
          ".number{display:grid;place-items:center;width:1.6em;height:1.6em;border:1px solid var(--line);border-radius:50%;",
          "font-size:.875em;font-weight:700}",
          ".marked{border-color:#10201a;background:#ffe04d;color:#10201a}",
          ".rest>section{margin-block-start:16px;padding:16px 18px;border-radius:14px;background:var(--card);",
          "box-shadow:0 1px 2px rgb(20 32 28/6%),0 6px 24px rgb(20 32 28/6%)}",
          ".rest>section>:not(h2){margin-block-start:6px}",
          ".passed>li{display:grid;grid-template-columns:auto 1fr;gap:0 8px;padding:3px 0;break-inside:avoid}",
          ".passed .icon{margin-block-start:.12em}",
          ".rest li:not(.checks>li):not(.passed>li){padding:2px 0}",
          ".sources{counter-reset:source}",
          ".sources>li{counter-increment:source;break-inside:avoid}",
          ".sources>li::before{content:counter(source) '. ';font-weight:700}",
          "footer{margin-block-start:20px}",
          "@media screen{.first{padding:16px 18px;border-radius:14px;background:var(--card);",
          "box-shadow:0 1px 2px rgb(20 32 28/6%),0 6px 24px rgb(20 32 28/6%)}}",
          "@media (min-width:640px){figure{float:inline-end;width:42%;margin-inline-start:22px}",
          ".first section:not(.verdict){padding-block-start:1px}}",
          "@media print{",
          ".report{max-width:none;padding:0;font-size:9pt;line-height:1.32}",
          "header{margin-block-end:2.5mm}",
          "h1{font-size:15pt}",
          ".verdict{padding:2.5mm 4mm;border-radius:3mm}",
          ".verdict>.icon{width:9mm;height:9mm}",
          ".caution{margin-block-end:1.5mm;padding-block-end:1.5mm}",
          "figure{float:inline-end;width:76mm;margin:4mm 0 3mm;margin-inline-start:6mm}",
          ".first section:not(.verdict){margin-block-start:4mm}",
          ".checks{margin-block-start:1mm}",
          ".checks>li{padding:1.4mm 0;gap:0 2.5mm}",
          ".many{font-size:8pt;line-height:1.26}",
          ".many figure{width:66mm}",
          ".many .checks>li{padding:.8mm 0}",
          ".rest{columns:2;column-gap:8mm;margin-block-start:4mm;font-size:8pt;line-height:1.28}",
          ".rest>section{margin:0 0 4mm;padding:0;border-radius:0;background:none;box-shadow:none}",
          ".rest>section>:not(h2){margin-block-start:.8mm}",
          ".rest .checks>li{padding:.8mm 0}",
          ".passed>li{padding:.3mm 0}",
          ".rest li:not(.checks>li):not(.passed>li){padding:.2mm 0}",
          "a{color:inherit}",
          ".sources a::after{content:' <' attr(href) '>';overflow-wrap:anywhere;font-size:.9em}",
          "footer{margin-block-start:2mm;font-size:8pt;break-inside:avoid}",
          "}");

  private ReportStyle() {}
}
