package app.selfsame.batch;

import app.selfsame.archive.ArchiveException;
import app.selfsame.archive.EntryException;
import app.selfsame.archive.EntryFault;
import app.selfsame.archive.ZipArchive;
import app.selfsame.blob.BlobTooLargeException;
import app.selfsame.http.Problem;
import app.selfsame.http.ProblemException;
import app.selfsame.http.Route;
import app.selfsame.idempotency.IdempotencyKey;
import app.selfsame.image.DecodingLimits;
import app.selfsame.message.Argument;
import app.selfsame.refusal.RefusalCode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;

/**
 * {@code POST /v1/batches/{batch}/archive}: photos in a ZIP file, which is taken apart while it arrives. What is in it is
 * added entry by entry, and what came of each is said. Sent a second time within a day, whole or in part, it adds what is not
 * there yet: an entry of the same path and content is there once. Two archives may have different photos of one name; where
 * that is a mistake, an {@code Idempotency-Key} tells: an entry of the same path with other content is then left out.
 */
final class ArchiveApi {
  /** Each holds a thread of the server's for as long as it takes. */
  private static final int AT_ONCE = 4;

  private static final int ENTRIES_BESIDE = 1_000;
  /** What is refused of one entry and of no other. */
  private static final Set<RefusalCode> OF_ENTRIES = Set.of(RefusalCode.BATCH_FULL, RefusalCode.KEY_REUSED);
  private static final Map<String, String> LATER = Map.of("Retry-After", "60");

  private final Calls calls;
  private final Intake intake;
  private final int mostPhotos;
  private final Semaphore free = new Semaphore(AT_ONCE);

  /**
   * @param mostPhotos that a batch may have
   */
  ArchiveApi(Calls calls, Intake intake, int mostPhotos) {
    this.calls = calls;
    this.intake = intake;
    this.mostPhotos = mostPhotos;
  }

  List<Route> routes() {
    return List.of(calls.guarded(Route.post(Calls.BATCH + "/archive", this::take).takingAnyLength()));
  }

  private void take(Context context) throws IOException {
    Batch batch = calls.kept(context);
    if (!free.tryAcquire()) {
      throw new ProblemException(
          Problem.of(BatchRefusal.ARCHIVES_BUSY), LATER);
    }
    try (SteadyStream content = new SteadyStream(context.req().getInputStream());
        ZipArchive archive =
            new ZipArchive(content, mostPhotos + ENTRIES_BESIDE, DecodingLimits.MAX_FILE_BYTES)) {
      Calls.answer(context, Calls.CREATED, taken(batch, archive, PhotoApi.key(context)));
    } catch (ArchiveException e) {
      throw e.fault() == ArchiveException.Fault.DAMAGED
          ? BatchRefusal.of(BatchRefusal.ARCHIVE_DAMAGED)
          : BatchRefusal.of(BatchRefusal.ARCHIVE_ENTRIES, Argument.count(mostPhotos + ENTRIES_BESIDE));
    } catch (SteadyStream.TooSlowException e) {
      throw BatchRefusal.of(BatchRefusal.ARCHIVE_SLOW);
    } finally {
      free.release();
    }
  }

  private ObjectNode taken(Batch batch, ZipArchive archive, Optional<IdempotencyKey> key) throws IOException {
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    ArrayNode added = answer.putArray("added");
    ArrayNode left = answer.putArray("leftOut");
    for (Optional<ZipArchive.Entry> entry = archive.next(); entry.isPresent(); entry = archive.next()) {
      String path = entry.get().path();
      SentOnce once = key.map(one -> SentOnce.entry(one, path)).orElseGet(() -> SentOnce.entry(path));
      add(batch, entry.get(), once, added, left);
    }
    return answer;
  }

  private void add(Batch batch, ZipArchive.Entry entry, SentOnce once, ArrayNode added, ArrayNode left)
      throws IOException {
    Optional<String> name = PhotoNames.admit(entry.name());
    Optional<EntryFault> fault =
        entry.fault().isPresent() || name.isPresent() ? entry.fault() : Optional.of(EntryFault.NAME);
    if (fault.isPresent()) {
      left.addObject().put("name", name.orElse("")).put("reason", fault.get().word());
      return;
    }
    try {
      String id = intake.add(batch, name.get(), entry.content(), once).id();
      added.addObject().put("name", name.get()).put("id", id);
    } catch (EntryException e) {
      left.addObject().put("name", name.get()).put("reason", e.fault().word());
    } catch (BlobTooLargeException e) {
      left.addObject().put("name", name.get()).put("reason", EntryFault.TOO_LARGE.word());
    } catch (ProblemException e) {
      if (!OF_ENTRIES.contains(e.problem().code())) {
        throw e;
      }
      left.addObject().put("name", name.get()).put("reason", e.problem().code().id());
    }
  }
}
