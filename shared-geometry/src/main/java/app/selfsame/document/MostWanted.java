package app.selfsame.document;

import java.util.List;

/**
 * The fifty documents that most people are likely to look for: passports, cards and visas of the countries with most
 * inhabitants, most people abroad and most visitors, ranked by judgement; nobody counts what is looked for here.
 */
final class MostWanted {
  static final List<String> IDS = List.of(
      "us-passport-print", "us-passport-online-renewal", "us-visa-ds160", "gb-passport-digital", "schengen-visa",
      "ca-passport-print", "au-passport-print", "in-passport-overseas", "cn-passport-digital", "cn-visa-digital",
      "de-passport-id-digital", "fr-passport-id", "us-visa-print", "us-dv-lottery", "us-uscis-forms",
      "gb-passport-print", "gb-visa-digital", "ca-trv-digital", "ca-pr-card", "ca-citizenship",
      "au-visa-digital", "in-passport", "in-oci", "in-evisa", "in-pan-digital",
      "cn-resident-id", "it-passport-id", "es-dni-passport", "nl-passport-id", "pl-passport-id-print",
      "jp-passport", "jp-mynumber-digital", "jp-residence-card", "kr-passport-print", "ru-passport-biometric-print",
      "ru-visa-print", "ua-passport", "tr-biometric", "br-passport", "mx-passport",
      "sa-evisa-ksavisa", "ae-emirates-id", "eg-passport", "pk-passport-digital", "pk-nadra-digital",
      "bd-passport", "ph-passport", "id-passport", "vn-passport", "ng-passport");

  private MostWanted() {}
}
