package org.toevertrouwd.kluis;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.toevertrouwd.kluis.KluisWriteException.Next;

/** Makes a new kluis. */
final class Creating {

  private Creating() {}

  static CreatedKluis create(Path file, char[] passphrase, byte[] image, KluisOptions options)
      throws KluisException {
    ImageShape.of(image);
    try {
      Path folder = file.toAbsolutePath().resolve("..").normalize();
      Path real = folder.toRealPath().resolve(file.getFileName());
      if (Files.exists(real)) {
        throw new FileAlreadyExistsException("");
      }
      KluisLock lock = KluisLock.acquire(real, options.clock().instant());
      boolean done = false;
      try {
        CreatedKluis created = write(new KluisPlace(real, lock, options), passphrase, image);
        done = true;
        return created;
      } finally {
        if (!done) {
          lock.close();
        }
      }
    } catch (FileAlreadyExistsException e) {
      throw new KluisExistsException(e);
    } catch (IOException e) {
      throw new KluisWriteException(Next.TRY_AGAIN, e);
    }
  }

  private static CreatedKluis write(KluisPlace place, char[] passphrase, byte[] image)
      throws IOException, KluisException {
    RecoveryCode code = RecoveryCode.random(place.random());
    NewGeneration empty = NewGeneration.first(place.options().writer());
    boolean done = false;
    try {
      NewGeneration first =
          empty.withPassphrase(passphrase, place.options().keyDerivation()).withRecoveryCode(code);
      Kluis kluis = new Kluis(place, write(place, first, image), Optional.empty());
      done = true;
      return new CreatedKluis(kluis, code);
    } finally {
      if (!done) {
        empty.key().close();
        code.close();
      }
    }
  }

  private static OpenLog write(KluisPlace place, NewGeneration first, byte[] image)
      throws IOException, KluisException {
    KluisChannel channel = place.files().createNew(place.file());
    boolean done = false;
    try {
      Optional<Object> identity = place.files().identity(place.file());
      ProgressMeter progress = new ProgressMeter(ProgressListener.NONE, image.length);
      GenerationWriter writer = new GenerationWriter(channel, first, progress);
      writer.write(image, new NoBlobs(), place.options().clock().instant());
      LogContent content = writer.verified(image, Set.of());
      place.files().forceFolder(place.folder());
      KeyedHeader keyed = writer.keyed();
      OpenLog log =
          new OpenLog(new OpenFile(channel, identity), keyed, keyed.recordCipher(), content);
      done = true;
      return log;
    } finally {
      if (!done) {
        channel.close();
        place.files().delete(place.file());
      }
    }
  }

  /** A new kluis has no attachments. */
  private record NoBlobs() implements GenerationWriter.BlobSource {

    @Override
    public Set<BlobId> ids() {
      return Set.of();
    }

    @Override
    public void read(BlobId id, BlobReader.ChunkTarget target) {
      throw new IllegalStateException("there are none");
    }
  }
}
