package app.selfsame.document;

import app.selfsame.message.Pieces;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What people call a kind of document in their own language, whatever the country: the titles are English. A line has
 * words of titles, and after the colon single words that stand for any of them.
 */
final class KindNames {
  private static final String NAMES =
      """
      passport: passports pasport passeport passeports pasaporte pasaportes passaporto passaporte passaportes reisepass \
      pass paspoort pas passi pasaport pasaportu paszport paszportu pas útlevél pașaport pasporto passbild passfoto \
      paspor pasporty διαβατήριο διαβατηρίου паспорт паспорта загранпаспорт загранпаспорта загран биометрический \
      جواز سفر جوازات پاسپورت پاسپورٹ گذرنامه पासपोर्ट पारपत्र পাসপোর্ট biométrique biométrico biometrico biyometrik biometryczny biometryczne \
      biometrisch elettronico électronique electrónico elektronischer epassport epass биометрия біометричний ਪਾਸਪੋਰਟ பாஸ்போர்ட் పాస్‌పోర్ట్ પાસપોર્ટ \
      护照 本国护照 パスポート 旅券 여권 여권용 หนังสือเดินทาง พาสปอร์ต דרכון hộ chiếu chieu pasaporteng biometric
      visa: visas visum viza vize vizesi visado visados visto vistos wiza wizy víza vizy vízum viisumi evisa виза визу визы візу віза \
      تأشيرة فيزا تاشيره التأشيرات ویزا ویزای ویزہ ڤيزا روادید वीज़ा वीसा ভিসা ਵੀਜ਼ਾ விசா వీసా વિઝા 签证 ビザ 査証 비자 사증 วีซ่า \
      ויזה אשרה βίζα θεώρηση thực schengen
      identity id: id ids identity identité identidad identità identidade ausweis personalausweis perso identiteit \
      identiteitskaart kimlik dowód dowodu osobisty tożsamości cédula dni cni cin ταυτότητα ταυτότητας удостоверение личности \
      هوية الهوية بطاقة شناسنامه شناختی पहचान পরিচয়পত্র 身份证 身份證 身分證 身分証 신분증 주민증 민증 บัตรประชาชน תעודת זהות \
      carnet nid aadhaar mykad ktp buletin आईडी आइडी কার্ড আইডি ভোটার कार्ड
      licence: license licences licenses driving driver drivers permis permiso carnet carné conducir licencia patente \
      patentino carteira motorista habilitação führerschein fuehrerschein fahrerlaubnis rijbewijs körkort kørekort \
      førerkort ehliyet sürücü prawo jazdy правам права водительское водительские δίπλωμα οδήγησης \
      رخصة القيادة قيادة गाड़ी ड्राइविंग लाइसेंस ড্রাইভিং লাইসেন্স 驾照 驾驶证 駕照 駕駛執照 運転免許 免許 免許証 면허증 운전면허 \
      운전면허증 ใบขับขี่ רישיון נהיגה
      driving: driver drivers conduire conducir conduzir guida
      residence resident permit: residency residence permit séjour residencia residência soggiorno permesso \
      aufenthaltstitel aufenthalt aufenthaltserlaubnis verblijfsvergunning pobytu внж рвп вид жительство إقامة اقامه \
      اقامة ikamet oturma 居留 居留证 居留許可 在留 거주증 外国人登録
      renewal renew: renewing renewals renew renewal renouvellement renovación renovar renouveler rinnovo verlängern \
      erneuern yenileme odnowienie تجديد নবায়ন नवीनीकरण 更新 换发 换证 갱신 ต่ออายุ חידוש замена обмен продление продлить ανανέωση verlengen verlenging wymiana renovação 재발급 update replacement \
      perpanjangan perbaharui
      online upload digital: online digital electronic upload e internet numérique digitale digitales en-ligne ligne \
      線上 网上 网络 在线 电子 オンライン 電子 온라인 전자 электронный электронная онлайн الكترونية إلكترونية ऑनलाइन অনলাইন ออนไลน์
      print paper: print printed printing paper papier papel hardcopy 打印 纸质 印刷 紙 бумаге печать
      student study: étudiant estudiante studenten étudiante students studies study 留学 留学生 学生 学签 유학
      citizenship: naturalization naturalisation nationality naturalized einbürgerung nacionalidad гражданство 国籍 公民
      job: bewerbung cv resume curriculum lebenslauf
      child: baby kid kids infant newborn toddler minor enfant bébé niño niña bebe bebé bambino neonato kind kinder baby \
      ребенок ребенка детский طفل رضيع बच्चे बच्चा শিশু 婴儿 儿童 宝宝 小孩 子供 赤ちゃん 아기 영아 어린이 เด็ก תינוק çocuk bebek dziecko dziecka
      """;

  private static final Map<String, Set<String>> TITLE_WORDS = titleWords();

  private KindNames() {}

  /** The words of English titles that a word may stand for. */
  static Set<String> titleWords(String word) {
    return TITLE_WORDS.getOrDefault(word, Set.of());
  }

  /** Of whom the photo is: a child's rules stand in the document of its elders where it has none of its own. */
  static boolean isOfChildren(String word) {
    return titleWords(word).contains("child") || word.equals("child") || word.startsWith("child") && word.length() > 5;
  }

  /** That a document is applied for again, for which few have rules of their own. */
  static boolean isRenewal(String word) {
    return titleWords(word).contains("renewal");
  }

  /** How a document is applied for, online, on paper or again, in words of another language than the titles'. */
  static boolean isManner(String word) {
    Set<String> english = titleWords(word);
    boolean isManner = english.contains("online") || english.contains("paper");
    return isRenewal(word) || isManner && !english.contains(word);
  }

  /** All words that stand for a kind. */
  static Set<String> all() {
    return TITLE_WORDS.keySet();
  }

  private static Map<String, Set<String>> titleWords() {
    Map<String, Set<String>> titleWords = new HashMap<>();
    for (String line : Pieces.of(NAMES, '\n')) {
      int colon = line.indexOf(':');
      for (String name : Spelling.words(line.substring(colon + 1))) {
        titleWords.computeIfAbsent(name, any -> new HashSet<>()).addAll(Spelling.words(line.substring(0, colon)));
      }
    }
    return titleWords;
  }
}
