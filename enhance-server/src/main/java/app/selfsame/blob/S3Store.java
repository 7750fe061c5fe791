package app.selfsame.blob;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * Keeps blobs in a bucket, as {@code photos/group/name}. A name is used once, so no put needs a condition; and what a
 * listing has is only ever deleted, because stores list what is not there.
 */
final class S3Store implements BlobStore {
  private static final String FOLDER = "photos/";
  private static final String TYPE = "application/octet-stream";
  private static final Duration CONNECTS_WITHIN = Duration.ofSeconds(3);
  private static final Duration SILENT_AT_MOST = Duration.ofSeconds(15);
  // 64 MB at 1 MB/s, and all that is tried within it.
  private static final Duration TRIED_FOR = Duration.ofSeconds(70);
  private static final Duration CALLED_FOR = Duration.ofSeconds(150);
  private static final int TRIES = 4;
  private static final int FULL_STATUS = 507;
  private static final Set<String> FULL_CODES = Set.of("QuotaExceeded", "XMinioStorageFull");

  private final S3Client client;
  private final String bucket;

  S3Store(S3Place place, String keyId, String secret) {
    bucket = place.bucket();
    client =
        S3Client.builder()
            .endpointOverride(place.store())
            .region(Region.of(place.region()))
            .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(keyId, secret)))
            .httpClientBuilder(
                UrlConnectionHttpClient.builder().connectionTimeout(CONNECTS_WITHIN).socketTimeout(SILENT_AT_MOST))
            .overrideConfiguration(
                override ->
                    override
                        .retryStrategy(AwsRetryStrategy.standardRetryStrategy().toBuilder().maxAttempts(TRIES).build())
                        .apiCallAttemptTimeout(TRIED_FOR)
                        .apiCallTimeout(CALLED_FOR)
                        // Nothing but the settings sets it up.
                        .defaultProfileFile(ProfileFile.aggregator().build()))
            // Other stores know neither their trailers nor chunks with signatures; Content-MD5 all of them know.
            .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
            .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
            .serviceConfiguration(
                S3Configuration.builder().pathStyleAccessEnabled(true).chunkedEncodingEnabled(false).build())
            .build();
  }

  /**
   * Asks whether it lets us in.
   *
   * @throws S3RefusedException when it says no
   * @throws BlobStoreException when it does not answer
   */
  void ask() throws BlobStoreException, S3RefusedException {
    try {
      client.listObjectsV2(request -> request.bucket(bucket).prefix(FOLDER).maxKeys(1));
    } catch (S3Exception e) {
      if (e.statusCode() >= 400 && e.statusCode() < 500) {
        throw new S3RefusedException(code(e));
      }
      throw failure(e);
    } catch (SdkException e) {
      throw failure(e);
    }
  }

  @Override
  public void check() throws BlobStoreException {
    try {
      ask();
    } catch (S3RefusedException e) {
      throw new BlobStoreException(e);
    }
  }

  @Override
  public Incoming create(BlobName name) throws BlobStoreException {
    return new Upload(new Spool(), key(name));
  }

  @Override
  public InputStream read(BlobName name) throws IOException {
    try {
      return new Download(client.getObject(request -> request.bucket(bucket).key(key(name))));
    } catch (NoSuchKeyException e) {
      throw new BlobGoneException();
    } catch (SdkException e) {
      throw failure(e);
    }
  }

  @Override
  public void delete(BlobName name) throws BlobStoreException {
    delete(key(name));
  }

  /** One by one: deleting many at once wants checksums that other stores do not know, or is not there. */
  @Override
  public int deleteGroup(String group) throws BlobStoreException {
    int deleted = 0;
    String token = null;
    do {
      String from = token;
      ListObjectsV2Response page;
      try {
        page =
            client.listObjectsV2(
                request -> request.bucket(bucket).prefix(FOLDER + group + "/").continuationToken(from));
      } catch (SdkException e) {
        throw failure(e);
      }
      for (S3Object object : page.contents()) {
        delete(object.key());
        deleted++;
      }
      token = page.nextContinuationToken();
    } while (token != null);
    return deleted;
  }

  /** Nothing is there before it is whole. */
  @Override
  public int deleteUnfinished(Instant before) {
    return 0;
  }

  @Override
  public void close() {
    client.close();
  }

  private void delete(String key) throws BlobStoreException {
    try {
      client.deleteObject(request -> request.bucket(bucket).key(key));
    } catch (NoSuchKeyException e) {
      // Some say so.
    } catch (SdkException e) {
      throw failure(e);
    }
  }

  private static String key(BlobName name) {
    return FOLDER + name.group() + "/" + name.within();
  }

  private static BlobStoreException failure(SdkException failure) {
    if (failure instanceof S3Exception answered) {
      if (answered.statusCode() == FULL_STATUS || FULL_CODES.contains(code(answered))) {
        return new NoSpaceException(failure);
      }
    }
    return new BlobStoreException(failure);
  }

  /** How S3 names what is wrong, such as {@code NoSuchBucket}; the status where it does not. */
  private static String code(S3Exception failure) {
    boolean isNamed = failure.awsErrorDetails() != null && failure.awsErrorDetails().errorCode() != null;
    return isNamed ? failure.awsErrorDetails().errorCode() : String.valueOf(failure.statusCode());
  }

  private final class Upload implements Incoming {
    private final Spool spool;
    private final String key;

    Upload(Spool spool, String key) {
      this.spool = spool;
      this.key = key;
    }

    @Override
    public void write(byte[] bytes, int length) throws BlobStoreException {
      spool.write(bytes, length);
    }

    @Override
    public void finish() throws BlobStoreException {
      // What can be read anew, so that it can be tried again.
      RequestBody body = RequestBody.fromContentProvider(spool::read, spool.bytes(), TYPE);
      String md5 = spool.contentMd5();
      try {
        client.putObject(request -> request.bucket(bucket).key(key).contentMD5(md5).contentType(TYPE), body);
      } catch (SdkException e) {
        throw failure(e);
      }
    }

    @Override
    public void close() throws IOException {
      spool.close();
    }
  }

  /** Tells a connection that broke off from a blob that was cut. */
  private static final class Download extends FilterInputStream {
    private final ResponseInputStream<GetObjectResponse> response;
    private long rest;

    Download(ResponseInputStream<GetObjectResponse> response) {
      super(response);
      this.response = response;
      Long length = response.response().contentLength();
      rest = length == null ? 0 : length;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int taken;
      try {
        taken = response.read(into, offset, length);
      } catch (SdkException e) {
        throw failure(e);
      }
      if (taken < 0 && rest > 0) {
        throw new BlobStoreException("broken off");
      }
      rest -= Math.max(taken, 0);
      return taken;
    }

    /** Without reading what is left. */
    @Override
    public void close() throws IOException {
      if (rest > 0) {
        response.abort();
      } else {
        response.close();
      }
    }
  }
}
