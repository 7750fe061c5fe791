package app.selfsame.batch;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import app.selfsame.blob.BlobGoneException;
import app.selfsame.likeness.DuplicateSearch;
import app.selfsame.store.EachEngine;
import app.selfsame.workshop.Done;
import app.selfsame.workshop.PhotoOrder;
import app.selfsame.workshop.SearchOrder;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** What becomes of the faces of a batch that is searched, and that none of them stays. */
public class DuplicatesTest extends EachEngine {
  private final Duplicates duplicates = new Duplicates();
  private BatchHouse house;

  @Before
  public void open() throws Exception {
    house = new BatchHouse(engine);
    house.grant(600);
  }

  @After
  public void close() {
    house.close();
  }

  private Batch begun(String... photos) throws Exception {
    Batch batch = house.comparing(photos);
    house.line.begin(batch);
    house.line.run(batch.id());
    return batch;
  }

  private void work(Batch batch, int... numbers) throws Exception {
    List<Photo> photos = house.photosOf(batch);
    for (int number : numbers) {
      Photo photo = photos.get(number - 1);
      house.work.run(PhotoWork.task(photo.id(), photo.take()));
    }
  }

  private Duplicates.Search search(Batch batch) {
    return house.database().reading(handle -> duplicates.find(handle, batch.id())).orElseThrow();
  }

  private List<String> pairs(Batch batch) {
    Map<String, Integer> numbers = new HashMap<>();
    house.photosOf(batch).forEach(photo -> numbers.put(photo.id(), photo.number()));
    return house.database().reading(handle -> duplicates.candidates(handle, batch.id())).stream()
        .map(pair -> numbers.get(pair.first()) + "-" + numbers.get(pair.second()))
        .toList();
  }

  private Map<String, Integer> obstacles(Batch batch) {
    return house.database().reading(handle -> duplicates.obstacles(handle, batch.id()));
  }

  private List<String> blobs(Batch batch) {
    return house
        .database()
        .reading(
            handle ->
                handle.createQuery("select blob from batch_face where batch = :batch and blob is not null order by blob")
                    .bind("batch", batch.id())
                    .mapTo(String.class)
                    .list());
  }

  private void withdraw(Photo photo) throws IOException {
    Optional<String> blob = house.database().inTransaction(handle -> duplicates.withdraw(handle, photo));
    if (blob.isPresent()) {
      house.blobs.delete(blob.get());
    }
  }

  @Test
  public void thosePhotosAreNamedThatMayBeOfOnePerson() throws Exception {
    Batch batch = begun("ready ann", "ready bob", "retake ann", "ready", "unusable", "lost");
    work(batch, 1, 2, 3, 4, 5, 6);
    assertEquals(List.of("1-3"), pairs(batch));
    assertEquals(new Duplicates.Search(Duplicates.State.SEARCHED, 3, 0), search(batch));
    assertEquals(Map.of("turned-face", 1, "unreadable", 2), obstacles(batch));
    assertEquals(1, house.ended.size());
  }

  @Test
  public void nothingIsRejectedByItself() throws Exception {
    Batch batch = begun("ready ann", "ready ann");
    work(batch, 1, 2);
    String id = house.database().reading(handle -> duplicates.candidates(handle, batch.id())).get(0).id();
    house.database().useTransaction(handle -> duplicates.decide(handle, batch.id(), id, Candidate.Verdict.SAME));
    for (Photo photo : house.photosOf(batch)) {
      assertEquals(Outcome.READY, photo.result().get().outcome());
      assertEquals(Optional.empty(), photo.decision());
      assertTrue("handed over", Results.isDelivered(photo));
    }
  }

  @Test
  public void nothingIsSearchedBeforeAllPhotosAreDone() throws Exception {
    Batch batch = begun("ready ann", "ready ann");
    work(batch, 1);
    assertEquals(List.of(), house.searched);
    assertEquals(Duplicates.State.WAITING, search(batch).state());
    work(batch, 2);
    assertEquals(List.of(List.of("FACE-OF-ann", "FACE-OF-ann")), house.searched);
  }

  @Test
  public void facesAreGoneOnceTheyAreCompared() throws Exception {
    Batch batch = begun("ready ann", "ready ann", "ready bob");
    work(batch, 1, 2);
    List<String> kept = blobs(batch);
    assertEquals(2, kept.size());
    assertEquals("FACE-OF-ann", house.read(batch, kept.get(0)));
    assertNothingWrittenOf("FACE-OF");
    work(batch, 3);
    assertEquals(List.of(), blobs(batch));
    for (String blob : kept) {
      assertThrows(BlobGoneException.class, () -> house.read(batch, blob));
    }
    assertNothingWrittenOf("FACE-OF");
  }

  @Test
  public void aBatchThatDoesNotAskForItHasNoFaces() throws Exception {
    List<Boolean> seen = new ArrayList<>();
    house.working =
        (group, order) -> {
          seen.add(((PhotoOrder) order).seesFace());
          return house.asWritten(group, order);
        };
    Batch batch = house.batch("ready ann", "ready ann");
    house.line.begin(batch);
    house.line.run(batch.id());
    work(batch, 1, 2);
    assertEquals(List.of(false, false), seen);
    assertEquals(List.of(), house.searched);
    assertEquals(Optional.empty(), house.database().reading(handle -> duplicates.find(handle, batch.id())));
  }

  @Test
  public void aPhotoThatIsReplacedBeforeTheSearchTakesItsFaceAlong() throws Exception {
    Batch batch = begun("ready ann", "ready ann", "ready bob");
    work(batch, 1);
    String old = blobs(batch).get(0);
    house.intake.replace(batch, house.photosOf(batch).get(0), BatchHouse.stream("ready bob"));
    assertThrows(BlobGoneException.class, () -> house.read(batch, old));
    work(batch, 1, 2, 3);
    assertEquals(List.of("1-3"), pairs(batch));
    assertEquals(List.of(), blobs(batch));
  }

  @Test
  public void aPhotoThatIsReplacedAfterTheSearchIsNamedNoMore() throws Exception {
    Batch batch = begun("ready ann", "ready ann", "ready bob", "ready bob");
    work(batch, 1, 2, 3, 4);
    assertEquals(List.of("1-2", "3-4"), pairs(batch));
    house.intake.replace(batch, house.photosOf(batch).get(0), BatchHouse.stream("ready bob"));
    assertEquals(List.of("3-4"), pairs(batch));
    work(batch, 1);
    assertEquals("it was put in too late", List.of("3-4"), pairs(batch));
    assertEquals(Map.of("added-later", 1), obstacles(batch));
    assertEquals(List.of(), blobs(batch));
  }

  /** Between the moment in which faces are read and the one in which it is written what was found. */
  @Test
  public void whatIsReplacedOrWithdrawnWhileItIsSearchedIsNotNamed() throws Exception {
    Batch batch = begun("ready ann", "ready ann", "ready bob", "ready bob", "ready eve", "ready eve");
    house.working =
        (group, order) -> {
          if (order instanceof SearchOrder) {
            try {
              house.intake.replace(batch, house.photosOf(batch).get(0), BatchHouse.stream("ready eve"));
              withdraw(house.photosOf(batch).get(2));
            } catch (IOException e) {
              throw new AssertionError(e);
            }
          }
          return house.asWritten(group, order);
        };
    work(batch, 1, 2, 3, 4, 5, 6);
    assertEquals(List.of("5-6"), pairs(batch));
    assertEquals(Map.of("added-later", 1, "withdrawn", 1), obstacles(batch));
    work(batch, 1);
    assertEquals(List.of("5-6"), pairs(batch));
    assertEquals(List.of(), blobs(batch));
  }

  @Test
  public void whoHasWithdrawnIsNotLookedAtAndNotCompared() throws Exception {
    Batch batch = house.comparing("ready ann", "ready ann", "ready ann");
    withdraw(house.photosOf(batch).get(0));
    house.line.begin(batch);
    house.line.run(batch.id());
    work(batch, 1, 2);
    assertEquals("one is there alone", 1, blobs(batch).size());
    String kept = blobs(batch).get(0);
    withdraw(house.photosOf(batch).get(1));
    assertThrows(BlobGoneException.class, () -> house.read(batch, kept));
    work(batch, 3);
    assertEquals(List.of(), pairs(batch));
    assertEquals(Map.of("withdrawn", 2), obstacles(batch));
    assertEquals(1, search(batch).compared());
  }

  @Test
  public void whoWithdrawsAfterTheSearchIsNamedNoMore() throws Exception {
    Batch batch = begun("ready ann", "ready ann");
    work(batch, 1, 2);
    withdraw(house.photosOf(batch).get(1));
    assertEquals(List.of(), pairs(batch));
    house.intake.replace(batch, house.photosOf(batch).get(1), BatchHouse.stream("ready ann"));
    assertEquals("another photo changes nothing of it", Map.of("withdrawn", 1), obstacles(batch));
  }

  @Test
  public void aBatchThatIsCalledOffIsNotSearchedAndHasNoFacesLeft() throws Exception {
    Batch batch = begun("ready ann", "ready ann", "ready bob");
    work(batch, 1, 2);
    List<String> kept = blobs(batch);
    house.line.callOff(house.find(batch.id()));
    assertEquals(Duplicates.State.CANCELLED, search(batch).state());
    assertEquals(List.of(), blobs(batch));
    assertThrows(BlobGoneException.class, () -> house.read(batch, kept.get(0)));
    assertEquals(List.of(), house.searched);
  }

  /** The server dies after the last photo is done, and before or while faces are held against each other. */
  @Test
  public void aSearchThatWasNotFinishedIsMadeAgain() throws Exception {
    Batch batch = begun("ready ann", "ready ann");
    house.working =
        (group, order) -> {
          if (order instanceof SearchOrder) {
            throw new InterruptedException("the server stops");
          }
          return house.asWritten(group, order);
        };
    assertThrows(InterruptedException.class, () -> work(batch, 1, 2));
    assertEquals(State.DONE, house.find(batch.id()).state());
    house.working = house::asWritten;
    work(batch, 2);
    assertEquals(List.of("1-2"), pairs(batch));
    work(batch, 2);
    assertEquals("once", 1, house.searched.size());
  }

  @Test
  public void aProcessThatEndsOverTheFacesLeavesNoneOfThem() throws Exception {
    Batch batch = begun("ready ann", "ready ann");
    house.working =
        (group, order) -> order instanceof SearchOrder ? new Done.Lost(Done.Why.DIED) : house.asWritten(group, order);
    work(batch, 1, 2);
    assertEquals(Duplicates.State.FAILED, search(batch).state());
    assertEquals(List.of(), blobs(batch));
    assertEquals(State.DONE, house.find(batch.id()).state());
  }

  @Test
  public void noProcessForADayIsAFailureAndLeavesNoFace() throws Exception {
    Batch batch = begun("ready ann", "ready ann");
    house.working =
        (group, order) ->
            order instanceof SearchOrder ? new Done.Lost(Done.Why.NOT_STARTED) : house.asWritten(group, order);
    assertThrows(IOException.class, () -> work(batch, 1, 2));
    assertEquals(Duplicates.State.WAITING, search(batch).state());
    house.work.giveUp(PhotoWork.task(house.photosOf(batch).get(1).id(), 1));
    assertEquals(Duplicates.State.FAILED, search(batch).state());
    assertEquals(List.of(), blobs(batch));
  }

  /** A photo that takes over the process that reads it can make up what it likes. */
  @Test
  public void whatIsNoFaceKeepsNobodyElseFromBeingCompared() throws Exception {
    Batch batch = begun("ready ann", "ready nobody", "ready nobody", "ready ann");
    work(batch, 1, 2, 3);
    List<String> kept = blobs(batch);
    work(batch, 4);
    assertEquals(List.of("1-4"), pairs(batch));
    assertEquals(Map.of("unreadable", 2), obstacles(batch));
    for (String blob : kept) {
      assertThrows(BlobGoneException.class, () -> house.read(batch, blob));
    }
  }

  /** What has read the photos of a batch may have been taken over by one of them. */
  @Test
  public void theFacesAreSearchedByAnotherProcessThanThePhotos() throws Exception {
    List<String> groups = new ArrayList<>();
    List<SearchOrder> orders = new ArrayList<>();
    house.working =
        (group, order) -> {
          groups.add(group);
          if (order instanceof SearchOrder search) {
            orders.add(search);
          }
          return house.asWritten(group, order);
        };
    Batch batch = begun("ready ann", "ready bob");
    work(batch, 1, 2);
    assertEquals(List.of(batch.id(), batch.id(), BatchHouse.APART), groups);
    for (byte[] face : orders.get(0).parts()) {
      assertArrayEquals("and are in memory no longer than they have to be", new byte[face.length], face);
    }
  }

  @Test
  public void nothingIsLeftWhenTheBatchIsDeleted() throws Exception {
    Batch searched = begun("ready ann", "ready ann");
    work(searched, 1, 2);
    Batch waiting = begun("ready eve", "ready eve");
    work(waiting, 1);
    String kept = blobs(waiting).get(0);
    house.ending.delete(searched.id());
    house.clock.pass(Duration.ofDays(8));
    house.ending.expire();
    assertThrows(BlobGoneException.class, () -> house.read(waiting, kept));
    for (String table : List.of("batch_search", "batch_face", "batch_candidate")) {
      assertEquals(table, "[]", rows(table));
    }
    assertNothingWrittenOf("FACE-OF");
  }

  @Test
  public void whatSomebodySaysOfAPairIsKept() throws Exception {
    Batch batch = begun("ready ann", "ready ann");
    Batch other = begun("ready bob", "ready bob");
    work(batch, 1, 2);
    work(other, 1, 2);
    String id = house.database().reading(handle -> duplicates.candidates(handle, batch.id())).get(0).id();
    for (Candidate.Verdict verdict : Candidate.Verdict.values()) {
      Candidate decided =
          house.database().inTransaction(handle -> duplicates.decide(handle, batch.id(), id, verdict)).orElseThrow();
      assertEquals(Optional.of(verdict), decided.verdict());
      assertEquals(DuplicateSearch.Kind.SAME_PERSON, decided.seen());
    }
    assertEquals(
        "by whoever has the batch alone",
        Optional.empty(),
        house
            .database()
            .inTransaction(handle -> duplicates.decide(handle, other.id(), id, Candidate.Verdict.SAME)));
    assertEquals(
        Optional.of(Candidate.Verdict.UNSURE),
        house.database().reading(handle -> duplicates.candidates(handle, batch.id())).get(0).verdict());
  }

  private String rows(String table) {
    return house
        .database()
        .reading(handle -> handle.createQuery("select * from " + table).mapToMap().list().toString());
  }

  /** Of all that the server has on its disk, and all that the database says. */
  private void assertNothingWrittenOf(String text) throws IOException {
    assertEquals(List.of(), house.filesWith(text));
    for (String table : List.of("batch", "batch_photo", "batch_face", "batch_candidate", "batch_search", "photo_task")) {
      assertFalse(table, rows(table).contains(text));
    }
    assertTrue(rows("batch").contains("explicit-consent"));
  }
}
