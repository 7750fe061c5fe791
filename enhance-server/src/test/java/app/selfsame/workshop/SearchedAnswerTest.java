package app.selfsame.workshop;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import app.selfsame.likeness.ComparedFace;
import app.selfsame.likeness.DuplicateSearch;
import app.selfsame.likeness.Obstacle;
import java.io.StreamCorruptedException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;

/** What a process says of faces is believed as far as it can be true. */
public class SearchedAnswerTest {
  private static final byte[] FACE = {1};
  private static final SearchOrder THREE = new SearchOrder(List.of(FACE, FACE, FACE));

  private static Done read(String json, Order order) throws Exception {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    return AnswerReader.read(new Answer(Answer.Kind.SEARCHED, bytes, Optional.empty()), order);
  }

  @Test
  public void pairsAreRead() throws Exception {
    assertEquals(
        new Done.Searched(
            List.of(
                new Done.Pair(1, 2, DuplicateSearch.Kind.SAME_PHOTO_MIRRORED),
                new Done.Pair(0, 2, DuplicateSearch.Kind.SAME_PERSON)),
            2,
            Set.of()),
        read("{\"found\":2,\"pairs\":[[1,2,1],[0,2,2]]}", THREE));
    assertEquals(new Done.Searched(List.of(), 0, Set.of()), read("{\"found\":0,\"pairs\":[]}", new SearchOrder(List.of())));
  }

  @Test
  public void whatIsNoFaceIsSaid() throws Exception {
    assertEquals(
        new Done.Searched(List.of(new Done.Pair(0, 2, DuplicateSearch.Kind.SAME_PHOTO)), 1, Set.of(1)),
        read("{\"spoiled\":[1],\"found\":1,\"pairs\":[[0,2,0]]}", THREE));
    for (String spoiled : List.of("[0]", "[2]", "[3]", "[1,1]", "[\"1\"]")) {
      String json = "{\"spoiled\":" + spoiled + ",\"found\":1,\"pairs\":[[0,2,0]]}";
      assertThrows(json, StreamCorruptedException.class, () -> read(json, THREE));
    }
  }

  @Test
  public void whatCannotBeIsNotBelieved() {
    for (String json :
        List.of(
            "{}", "{\"found\":1,\"pairs\":[]}", "{\"found\":0,\"pairs\":[[0,1,0]]}", "{\"found\":1,\"pairs\":[[0,3,0]]}",
            "{\"found\":1,\"pairs\":[[1,1,0]]}", "{\"found\":1,\"pairs\":[[2,1,0]]}", "{\"found\":1,\"pairs\":[[-1,1,0]]}",
            "{\"found\":1,\"pairs\":[[0,1,3]]}", "{\"found\":1,\"pairs\":[[0,1]]}", "{\"found\":1,\"pairs\":[[0,1,0,0]]}",
            "{\"found\":1,\"pairs\":[[0,\"1\",0]]}", "{\"found\":1,\"pairs\":[[0.5,1,0]]}",
            "{\"found\":2,\"pairs\":[[0,1,0],[0,1,2]]}", "{\"found\":4,\"pairs\":[[0,1,0],[0,2,0],[1,2,0],[0,1,1]]}",
            "{\"found\":1,\"pairs\":{\"a\":[0,1,0]}}")) {
      assertThrows(json, StreamCorruptedException.class, () -> read(json, THREE));
    }
  }

  @Test
  public void nobodyIsToldOfPairsWhoDidNotAsk() {
    assertThrows(
        StreamCorruptedException.class,
        () -> read("{\"found\":0,\"pairs\":[]}", new TemplateOrder(new byte[1], "en")));
  }

  @Test
  public void moreFacesThanAreComparedAreNoOrder() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new SearchOrder(Collections.nCopies(DuplicateSearch.MOST_FACES + 1, FACE)));
    assertThrows(
        IllegalArgumentException.class,
        () -> new SearchOrder(List.of(new byte[ComparedFace.MOST_BYTES + 1])));
  }

  @Test
  public void aFaceIsSeenOrHasAnObstacle() throws Exception {
    byte[] face = {7, 8, 9};
    SeenFace seen = SeenFace.read(new SeenFace(Optional.empty(), Optional.of(face)).bytes());
    assertArrayEquals(face, seen.encoded().orElseThrow());
    for (Obstacle obstacle : Obstacle.values()) {
      SeenFace hindered = new SeenFace(Optional.of(obstacle), Optional.empty());
      assertEquals(hindered, SeenFace.read(hindered.bytes()));
    }
    for (byte[] bytes : new byte[][] {{}, {0}, {7}, {-1}, {1, 2}}) {
      assertThrows(StreamCorruptedException.class, () -> SeenFace.read(bytes));
    }
  }
}
