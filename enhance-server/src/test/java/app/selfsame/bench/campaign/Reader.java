package app.selfsame.bench.campaign;

import app.selfsame.archive.ArchiveException;
import app.selfsame.archive.EntryException;
import app.selfsame.archive.ZipArchive;
import app.selfsame.http.JsonMembers;
import app.selfsame.http.MultipartBody;
import app.selfsame.http.MultipartReading;
import app.selfsame.http.ProblemException;
import app.selfsame.image.CarriedData;
import app.selfsame.image.HeifPicture;
import app.selfsame.image.ImageFormat;
import app.selfsame.image.PhotoFile;
import app.selfsame.image.UnreadablePhotoException;
import app.selfsame.likeness.FaceTemplate;
import app.selfsame.mrz.MrzFields;
import app.selfsame.mrz.MrzFormat;
import app.selfsame.mrz.TypedName;
import app.selfsame.parcel.KeyFile;
import app.selfsame.parcel.KeyFileException;
import app.selfsame.parcel.SealedParcel;
import app.selfsame.parcel.TestKeys;
import app.selfsame.roster.Roster;
import app.selfsame.roster.RosterException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** What reads bytes that strangers have written, each with files to begin with and what it may say of bad ones. */
enum Reader {
  PICTURE_HEADER {
    @Override
    List<Seeds.Named> seeds() throws IOException {
      return Seeds.pictures();
    }

    @Override
    String read(byte[] file) {
      try {
        CarriedData.of(file);
        PhotoFile photo = PhotoFile.admit(file);
        if (photo.format() == ImageFormat.HEIC || photo.format() == ImageFormat.AVIF) {
          HeifPicture.colour(photo);
          HeifPicture.read(photo);
        }
        return READ;
      } catch (UnreadablePhotoException e) {
        return e.code().id();
      }
    }
  },
  ZIP {
    @Override
    List<Seeds.Named> seeds() throws IOException {
      return List.of(
          new Seeds.Named("zip", zip(ZipEntry.DEFLATED)), new Seeds.Named("stored zip", zip(ZipEntry.STORED)));
    }

    @Override
    String read(byte[] file) throws IOException {
      int faults = 0;
      try (ZipArchive archive = new ZipArchive(new ByteArrayInputStream(file), MOST_ENTRIES, MOST_ENTRY_BYTES)) {
        for (Optional<ZipArchive.Entry> entry = archive.next(); entry.isPresent(); entry = archive.next()) {
          try {
            if (entry.get().fault().isEmpty()) {
              entry.get().content().readAllBytes();
            }
          } catch (EntryException e) {
            faults++;
          }
        }
        return faults == 0 ? READ : "entry";
      } catch (ArchiveException e) {
        return e.fault().name();
      }
    }
  },
  ROSTER {
    @Override
    List<Seeds.Named> seeds() {
      String lines = "id,file,name\n4711,ada.jpg,\"Lovelace, \"\"Ada\"\"\"\n4712,,\n";
      return List.of(
          new Seeds.Named("csv", bytes(lines)),
          new Seeds.Named("csv of a spreadsheet", bytes("sep=;\r\n" + lines.replace(',', ';').replace("\n", "\r\n"))),
          new Seeds.Named("tabs in UTF-16", ("\ufeff" + lines.replace(',', '\t')).getBytes(StandardCharsets.UTF_16LE)));
    }

    @Override
    String read(byte[] file) throws IOException {
      try {
        Roster.read(new ByteArrayInputStream(file));
        return READ;
      } catch (RosterException e) {
        return "refused";
      }
    }
  },
  MULTIPART {
    @Override
    List<Seeds.Named> seeds() {
      byte[] photo = new byte[600];
      return List.of(
          new Seeds.Named("multipart", new MultipartBody().file("photo", photo).field("wish", "yes").bytes()));
    }

    @Override
    String read(byte[] file) {
      try {
        MultipartReading.read(file);
        return READ;
      } catch (ProblemException e) {
        return e.problem().code().id();
      }
    }
  },
  JSON {
    @Override
    List<Seeds.Named> seeds() {
      return List.of(
          new Seeds.Named("json", bytes("{\"document\": \"own\", \"wide\": 35.5, \"list\": [\"a\", \"b\"], \"yes\": true}")),
          new Seeds.Named("deep json", bytes("{\"document\": " + "[".repeat(900) + "]".repeat(900) + "}")));
    }

    @Override
    String read(byte[] file) {
      try {
        JsonMembers members = JsonMembers.read(file, List.of("document", "wide", "list", "yes"));
        members.text("document");
        return READ;
      } catch (ProblemException e) {
        return e.problem().code().id();
      }
    }
  },
  KEY_FILE {
    @Override
    List<Seeds.Named> seeds() {
      return List.of(
          new Seeds.Named("key", bytes(TestKeys.anna().toString())),
          new Seeds.Named("locked key", bytes(TestKeys.sealedAnna().toString())));
    }

    @Override
    String read(byte[] file) {
      try {
        KeyFile key = KeyFile.read(file);
        if (!key.isLocked()) {
          key.open(Optional.empty());
        }
        return READ;
      } catch (KeyFileException e) {
        return "refused";
      }
    }
  },
  PARCEL {
    @Override
    List<Seeds.Named> seeds() {
      ByteArrayOutputStream parcel = new ByteArrayOutputStream();
      parcel.writeBytes(bytes("SELFSAME PARCEL"));
      parcel.writeBytes(new byte[] {1, 1, 2});
      for (int key = 0; key < 2; key++) {
        parcel.writeBytes(new byte[15]);
        parcel.write(key);
        parcel.write(4);
        parcel.writeBytes(new byte[64 + 48]);
      }
      parcel.writeBytes(new byte[65_552]);
      return List.of(new Seeds.Named("parcel", parcel.toByteArray()));
    }

    @Override
    String read(byte[] file) {
      return SealedParcel.read(file).map(parcel -> parcel.isOfPicture() || parcel.isOfSecret() ? READ : "odd").orElse("refused");
    }
  },
  TEMPLATE {
    @Override
    List<Seeds.Named> seeds() {
      return List.of(new Seeds.Named("template", new byte[FaceTemplate.BYTES]));
    }

    @Override
    String read(byte[] file) {
      try {
        FaceTemplate.decode(file);
        return READ;
      } catch (IllegalArgumentException e) {
        return "refused";
      }
    }
  },
  MRZ {
    @Override
    List<Seeds.Named> seeds() {
      return List.of(
          new Seeds.Named("passport", bytes(PASSPORT)),
          new Seeds.Named("card", bytes(CARD)));
    }

    @Override
    String read(byte[] file) {
      String text = new String(file, StandardCharsets.UTF_8);
      TypedName.of(text).isReadable();
      List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
      int cells = lines.get(0).length();
      try {
        for (MrzFormat format : MrzFormat.ofShape(lines.size(), cells)) {
          MrzFields.parse(format, lines);
        }
        return READ;
      } catch (IllegalArgumentException e) {
        return "refused";
      }
    }
  };

  static final String READ = "read";

  private static final int MOST_ENTRIES = 1_000;
  private static final long MOST_ENTRY_BYTES = 4 << 20;
  /** Of Doc 9303-4 and -5, appendices. */
  private static final String PASSPORT =
      "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10";

  private static final String CARD =
      "I<UTOD23145890<7349<<<<<<<<<<<\n3407127M9507122UTO<<<<<<<<<<<2\nSTEVENSON<<PETER<JOHN<<<<<<<<<";

  /** Whole files. */
  abstract List<Seeds.Named> seeds() throws IOException;

  /** Reads all of it, and says in a word what became of it; whatever it throws is a fault. */
  abstract String read(byte[] file) throws IOException;

  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] zip(int method) throws IOException {
    byte[] photo = Base64.getEncoder().encode(new byte[900]);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(file)) {
      for (String name : List.of("a/", "a/person.jpg", "b.txt", "Thumbs.db")) {
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(method);
        byte[] content = name.endsWith("/") ? new byte[0] : photo;
        if (method == ZipEntry.STORED) {
          CRC32 sum = new CRC32();
          sum.update(content);
          entry.setCrc(sum.getValue());
          entry.setSize(content.length);
        }
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
      }
    }
    return file.toByteArray();
  }
}
