package app.selfsame.document;

import java.util.HashSet;
import java.util.Set;

/** Words that people type besides what they look for, in the languages that they type most. */
final class NoiseWords {
  private static final String SAY_NOTHING =
      """
      photo photos photograph photographs photography pic pics picture pictures image images requirement requirements size sizes
      dimension dimensions spec specs specification for the how to make take what with free app maker near format
      foto fotos fotka fotku poza poze фотка фотку fotografía fotografia fotografie fotografii tamaño tamanho requisitos medidas medida para como
      photographie dimensions taille norme normes pour größe groesse maße masse anforderungen für maat eisen voor
      dimensioni misure formato requisiti per bilde bild kuva kép zdjęcie zdjęcia rozmiar wymiary wymogi
      fotoğraf fotoğrafı resim boyut boyutu ölçüleri ebat ảnh kích thước chụp gambar ukuran saiz syarat
      фото фотография фотографии фотографию размер размеры требования на для как сделать фотокарточка розмір вимоги
      φωτογραφία φωτογραφίες διαστάσεις μέγεθος για צורה תמונה תמונת תמונות גודל צילום
      صورة صور مقاس مقاسات حجم شروط متطلبات مواصفات خلفية على من عکس سایز تصویر سائز کیسے
      फोटो साइज साइज़ आकार कैसे बनाएं के लिए का की में ছবি ছবির সাইজ মাপ জন্য
      照片 照 相片 尺寸 大小 要求 规格 像素 怎么拍 写真 サイズ 規格 規定 撮影 の 用 사진 규격 크기 사이즈 용 รูปถ่าย รูป ขนาด ถ่ายรูป ภาพถ่าย
      """;

  /** Some of these are codes of countries, and nothing else when a document is looked for. */
  private static final Set<String> SMALL = Set.of(
      "a", "al", "am", "an", "and", "at", "by", "d", "da", "de", "del", "der", "di", "do", "du", "e", "el", "en", "from", "i", "in",
      "is", "it", "l", "la", "le", "me", "my", "na", "no", "of", "on", "pe", "s", "se", "si", "to", "в", "из", "և");

  /** Words that go with the name of a document and are not part of it. */
  private static final Set<String> COMMON =
      Set.copyOf(Spelling.words(
          """
          apply applying application applicant form document documents official card cards exam exams test rules rule new old
          first replace replacement lost update upload failed rejected resize code people citizens years mm cm kb px pixels
          inch dpi white background template checker tool generator beantragen ändern carné carta carte nuevo nueva
          nouveau nouvelle yeni novo buat ke оформить замена обмен получение нового образца лет года 换 办理 报名 发行 発行 재발급 신청
          """));

  private static final Set<String> WORDS = new HashSet<>(Spelling.words(SAY_NOTHING));

  private NoiseWords() {}

  /** Whether a word is left out when no document has it beside the others. */
  static boolean isSmall(String word) {
    return SMALL.contains(word);
  }

  /** Whether a document need not have this word to be what was asked for. */
  static boolean isCommon(String word) {
    return COMMON.contains(word);
  }

  static Set<String> all() {
    return WORDS;
  }
}
