package app.selfsame.document;

/** Letters of scripts other than Latin that people write in two ways, and that count as one in a search. */
final class ScriptFolding {
  private static final String ARABIC = "أإآٱىیېےةھہۀەکڪؤئ";
  private static final String ARABIC_PLAIN = "ااااييييهههههككوي";

  /** Devanagari consonants with a dot of their own below, U+0958 to U+095F. */
  private static final String DEVANAGARI_PLAIN = "कखगजडढफय";

  /** Traditional and Japanese forms, each followed by the simplified one. */
  private static final String HAN =
      "護护證证証证簽签臺台灣湾國国駕驾駛驶執执韓韩門门馬马來来亞亚蘭兰烏乌羅罗愛爱爾尔緬缅聯联華华會会計计師师學学歷历"
          + "畢毕業业醫医療疗檢检辦办續续換换発发發发領领館馆處处東东時时為为於于與与後后運运転转轉转許许類类驗验験验試试語语"
          + "職职員员務务書书寫写進进補补報报銀银電电個个號号碼码規规則则機机場场車车遊游選选舉举歐欧紐纽譯译達达勞劳險险團团"
          + "區区縣县雙双線线網网頁页標标準准張张齡龄頭头髮发單单縮缩層层傳传檔档葉叶澤泽濟济產产權权戶户戸户請请資资価价値值"
          + "鐵铁鄉乡關关係系從从應应當当總总統统賓宾幾几內内無无歸归";

  /** The zeros of other scripts, each followed by its other digits: Arabic, Persian, Indian scripts, Thai, Khmer, wide. */
  private static final String ZEROS =
      "\u0660\u06f0\u0966\u09e6\u0a66\u0ae6\u0be6\u0c66\u0ce6\u0d66\u0e50\u17e0\uff10";

  private ScriptFolding() {}

  /** The letter that stands for this small letter in a search; 0 for a mark that may be left out. */
  static char fold(char c) {
    if (c < '\u0300') {
      return c;
    }
    for (int i = 0; i < ZEROS.length(); i++) {
      int digit = c - ZEROS.charAt(i);
      if (digit >= 0 && digit < 10) {
        return (char) ('0' + digit);
      }
    }
    if (isOptionalMark(c)) {
      return 0;
    }
    if (c >= '\uff01' && c <= '\uff5e') {
      return Character.toLowerCase((char) (c - 0xfee0));
    }
    if (c >= '\u30a1' && c <= '\u30f6') {
      return (char) (c - 0x60);
    }
    if (c >= '\u0958' && c <= '\u095f') {
      return DEVANAGARI_PLAIN.charAt(c - '\u0958');
    }
    int arabic = ARABIC.indexOf(c);
    if (arabic >= 0) {
      return ARABIC_PLAIN.charAt(arabic);
    }
    return switch (c) {
      case 'ς' -> 'σ';
      case 'ँ' -> 'ं';
      default -> c >= '\u4e00' && c <= '\u9fff' ? simplified(c) : c;
    };
  }

  private static char simplified(char c) {
    for (int i = 0; i < HAN.length(); i += 2) {
      if (HAN.charAt(i) == c) {
        return HAN.charAt(i + 1);
      }
    }
    return c;
  }

  /** Accents, the dots and vowels of Hebrew and Arabic, the lengthening line, the dot below, and joiners. */
  private static boolean isOptionalMark(char c) {
    return c <= '\u036f'
        || c >= '\u0591' && c <= '\u05c7'
        || c >= '\u064b' && c <= '\u0655'
        || c == '\u0640'
        || c == '\u093c'
        || c == '\u09bc'
        || c >= '\u200b' && c <= '\u200f';
  }
}
