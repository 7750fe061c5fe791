package app.selfsame.studio.state;

import app.selfsame.background.BackgroundOffer;
import app.selfsame.background.BackgroundWish;
import app.selfsame.document.PhotoDocument;
import app.selfsame.inspection.Judgement;
import app.selfsame.inspection.Stage;
import app.selfsame.refusal.Refusal;
import java.util.Optional;
import java.util.function.Consumer;

/** Leads from one state of the page to the next, as person and engine have their say. */
public final class PageFlow {
  private final Consumer<BackgroundWish> files;
  private final Consumer<PageState> page;
  private PageState state = new PageState.Empty();
  private PhotoDocument document;
  private BackgroundWish wish = BackgroundWish.KEEP;
  private PageState.Awaited awaited = PageState.Awaited.CHECK;

  /**
   * @param files is asked to make the file with such a background; one that is being made is given up then
   * @param page shows each state
   */
  public PageFlow(Consumer<BackgroundWish> files, Consumer<PageState> page) {
    this.files = files;
    this.page = page;
  }

  public PageState state() {
    return state;
  }

  public boolean hasPhoto() {
    return !(state instanceof PageState.Empty);
  }

  /** A document is chosen, or another one. What was known of the photo is of no use then. */
  public void choose(PhotoDocument chosen) {
    document = chosen;
    if (hasPhoto()) {
      open();
    }
  }

  /** A photo is given, or it is looked at from the start. */
  public void open() {
    begin(new PageState.Opening(awaited));
  }

  /** The check broke on the photo and starts again. */
  public void openAgain() {
    if (hasPhoto()) {
      begin(new PageState.Opening(PageState.Awaited.RESTART));
    }
  }

  /** The check has come to this device, and stays. */
  public void checkIsHere() {
    awaited = PageState.Awaited.FINDINGS;
    if (state instanceof PageState.Opening opening && opening.awaited() == PageState.Awaited.CHECK) {
      go(new PageState.Opening(awaited));
    }
  }

  /** The photo is shown, and there is no document to hold it against. */
  public void holdAgainstNothing() {
    begin(new PageState.Unheld(document != null && document.isTakenByOffice()));
  }

  /** The check does not run. */
  public void fail() {
    if (hasPhoto()) {
      begin(new PageState.Failed());
    }
  }

  public void remove() {
    begin(new PageState.Empty());
  }

  private void begin(PageState next) {
    wish = document == null ? BackgroundWish.KEEP : BackgroundOffer.of(document).firstWish();
    go(next);
  }

  /**
   * The engine has judged the photo. Another answer, or what was found later, mostly leaves the frame where it was, and
   * then the file is the same; but one with another background has a verdict of its own, which is another one then.
   */
  public void judge(Judgement found) {
    boolean sameFrame = state.photo().filter(photo -> photo.facts().crop().equals(found.facts().crop())).isPresent();
    boolean makesNone =
        found.stage() != Stage.COMPLETE || document.forbidsCropping() || found.facts().head().isEmpty();
    if (makesNone) {
      go(new PageState.Judged(found, Optional.empty()));
    } else if (sameFrame && state instanceof PageState.Preparing) {
      go(new PageState.Preparing(found));
    } else if (sameFrame && state instanceof PageState.Ready ready && !ready.made().isJudgedByItself()) {
      go(new PageState.Ready(found, ready.made().judgedAs(found)));
    } else {
      prepare(found);
    }
  }

  /** The person wishes for another background, or for the photo's own. */
  public void wish(BackgroundWish background) {
    wish = background;
    state.photo().ifPresent(this::prepare);
  }

  private void prepare(Judgement photo) {
    go(new PageState.Preparing(photo));
    files.accept(wish);
  }

  /** Whether a file with such a background is what is being waited for. */
  public boolean isAwaited(BackgroundWish background) {
    return state instanceof PageState.Preparing && background.equals(wish);
  }

  /** There is none with such a background; there may be one with the photo's own. */
  public void refuse(BackgroundWish background, Refusal why) {
    if (isAwaited(background)) {
      if (background.mayReplace()) {
        wish(BackgroundWish.KEEP);
      } else {
        refuse(why);
      }
    }
  }

  /** There is no file. */
  public void refuse(Refusal why) {
    state.photo().ifPresent(photo -> go(new PageState.Judged(photo, Optional.of(why))));
  }

  /** Offers a file to be saved in place of any other. */
  public void offer(PreparedFile file) {
    state.photo().ifPresent(photo -> go(new PageState.Ready(photo, file)));
  }

  private void go(PageState next) {
    state = next;
    page.accept(next);
  }
}
