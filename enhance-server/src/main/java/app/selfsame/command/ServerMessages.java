package app.selfsame.command;

import app.selfsame.account.AccountMessage;
import app.selfsame.batch.BatchRefusal;
import app.selfsame.batch.BatchesMessage;
import app.selfsame.batch.DuplicatesMessage;
import app.selfsame.blob.BlobMessage;
import app.selfsame.collection.CollectionMessage;
import app.selfsame.collection.CollectionRefusal;
import app.selfsame.collection.RetakeReason;
import app.selfsame.company.AuditAction;
import app.selfsame.company.CompanyMessage;
import app.selfsame.company.CompanyRefusal;
import app.selfsame.company.LawfulBasis;
import app.selfsame.enrolment.EnrolmentMessage;
import app.selfsame.enrolment.EnrolmentRefusal;
import app.selfsame.enrolment.Purpose;
import app.selfsame.feature.Trouble;
import app.selfsame.http.HttpMessage;
import app.selfsame.http.RequestRefusal;
import app.selfsame.light.LightMessage;
import app.selfsame.mail.MailMessage;
import app.selfsame.message.MessageKey;
import app.selfsame.pages.PagesMessage;
import app.selfsame.parcel.KeyFileFault;
import app.selfsame.parcel.ParcelFault;
import app.selfsame.payment.CreditMessage;
import app.selfsame.payment.PaymentMessage;
import app.selfsame.payment.PaymentRefusal;
import app.selfsame.payment.PriceMessage;
import app.selfsame.payment.pack.PackMessage;
import app.selfsame.payment.page.PayMessage;
import app.selfsame.payment.page.ReceiptMessage;
import app.selfsame.policy.PolicyFeature;
import app.selfsame.policy.PolicyMessage;
import app.selfsame.portal.PortalMessage;
import app.selfsame.portal.collecting.CollectingMessage;
import app.selfsame.reader.ReaderMessage;
import app.selfsame.readingkey.ReadingKeyMessage;
import app.selfsame.readingkey.ReadingKeyRefusal;
import app.selfsame.reference.ReferenceMessage;
import app.selfsame.roster.PassportMessage;
import app.selfsame.roster.RosterMessage;
import app.selfsame.settings.SettingsMessage;
import app.selfsame.site.SiteMessage;
import app.selfsame.store.StoreMessage;
import app.selfsame.verification.VerificationMessage;
import app.selfsame.webhook.WebhookMessage;
import app.selfsame.webhook.WebhookRefusal;
import java.util.List;
import java.util.stream.Stream;

/** All that server and command line say beside the engine: each feature's keys have a line here. */
final class ServerMessages {
  static final List<MessageKey> ALL =
      Stream.<List<? extends MessageKey>>of(
              List.of(RequestRefusal.values()),
              List.of(Trouble.values()),
              List.of(PaymentRefusal.values()),
              List.of(FileRefusal.values()),
              List.of(Label.values()),
              List.of(CommandMessage.values()),
              List.of(DocumentsMessage.values()),
              List.of(OptionRefusal.values()),
              List.of(BatchMessage.values()),
              List.of(RosterMessage.values()),
              List.of(PassportMessage.values()),
              List.of(ZonesMessage.values()),
              List.of(ReaderMessage.values()),
              List.of(KeyFileFault.values()),
              List.of(ParcelFault.values()),
              List.of(SettingsMessage.values()),
              List.of(HttpMessage.values()),
              List.of(LightMessage.values()),
              List.of(PaymentMessage.values()),
              List.of(PriceMessage.values()),
              List.of(CreditMessage.values()),
              List.of(SiteMessage.values()),
              List.of(PagesMessage.values()),
              List.of(AccountMessage.values()),
              List.of(CompanyMessage.values()),
              List.of(CompanyRefusal.values()),
              List.of(AuditAction.values()),
              List.of(BatchesMessage.values()),
              List.of(DuplicatesMessage.values()),
              List.of(BatchRefusal.values()),
              List.of(ReferenceMessage.values()),
              List.of(WebhookMessage.values()),
              List.of(WebhookRefusal.values()),
              List.of(LawfulBasis.values()),
              List.of(Purpose.values()),
              List.of(EnrolmentMessage.values()),
              List.of(EnrolmentRefusal.values()),
              List.of(ReadingKeyMessage.values()),
              List.of(ReadingKeyRefusal.values()),
              List.of(CollectionMessage.values()),
              List.of(CollectionRefusal.values()),
              List.of(RetakeReason.values()),
              List.of(PortalMessage.values()),
              List.of(CollectingMessage.values()),
              List.of(PolicyMessage.values()),
              PolicyFeature.messages(),
              List.of(PackMessage.values()),
              List.of(PayMessage.values()),
              List.of(ReceiptMessage.values()),
              List.of(VerificationMessage.values()),
              List.of(StoreMessage.values()),
              List.of(BlobMessage.values()),
              List.of(MailMessage.values()))
          .<MessageKey>flatMap(List::stream)
          .toList();

  private ServerMessages() {}
}
