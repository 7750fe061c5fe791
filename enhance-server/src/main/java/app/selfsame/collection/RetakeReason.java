package app.selfsame.collection;

import app.selfsame.message.MessageKey;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Why a company asks for another picture. */
public enum RetakeReason implements MessageKey {
  FACE_NOT_STRAIGHT,
  EYES,
  GLASSES,
  EXPRESSION,
  BACKGROUND,
  LIGHT,
  SHARPNESS,
  HEAD_SIZE,
  OTHER_PERSON,
  NOT_A_PHOTO_OF_YOU,
  OTHER;

  /** As requests and the database have it: {@code face-not-straight}. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What people are told, by the words of requests, in the order in which they are chosen from. */
  public static Map<String, RetakeReason> byWord() {
    Map<String, RetakeReason> all = new LinkedHashMap<>();
    Arrays.stream(values()).forEach(reason -> all.put(reason.word(), reason));
    return Collections.unmodifiableMap(all);
  }

  @Override
  public String id() {
    return MessageKey.id("server.collection-reason", this);
  }

  static Optional<RetakeReason> of(String word) {
    return Arrays.stream(values()).filter(reason -> reason.word().equals(word)).findFirst();
  }

  /** Words with a blank between two. */
  static String text(List<RetakeReason> reasons) {
    return reasons.stream().map(RetakeReason::word).collect(Collectors.joining(" "));
  }

  /** What such words say. */
  static List<RetakeReason> ofText(String text) {
    return Arrays.stream(text.split(" ")).flatMap(word -> of(word).stream()).toList();
  }
}
