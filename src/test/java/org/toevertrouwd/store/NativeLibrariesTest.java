package org.toevertrouwd.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NativeLibrariesTest {

  private static final FileTime YESTERDAY = FileTime.from(Instant.now().minus(Duration.ofDays(1)));

  @TempDir Path temporary;

  @AfterEach
  void forgetTheFolder() {
    System.clearProperty("org.sqlite.tmpdir");
    System.clearProperty("jna.tmpdir");
  }

  @Test
  void theFolderIsPrivateAndGoesWhenTheProgramEnds() throws IOException {
    Path folder;
    try (NativeLibraries libraries = NativeLibraries.unpackIn(temporary)) {
      folder = libraries.folder();
      assertThat(System.getProperty("org.sqlite.tmpdir")).isEqualTo(folder.toString());
      assertThat(System.getProperty("jna.tmpdir")).isEqualTo(folder.toString());
      if (Files.getFileStore(temporary).supportsFileAttributeView("posix")) {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
            .isEqualTo("rwx------");
      }
      Files.writeString(folder.resolve("library.so"), "");
    }
    assertThat(folder).doesNotExist();
  }

  @Test
  void whatARunThatCrashedLeftIsSweptUp() throws IOException {
    Path left = Files.createDirectory(temporary.resolve("toevertrouwd-native-crashed"));
    Files.writeString(left.resolve("library.so"), "");
    Files.writeString(left.resolve("in-use.lock"), "");
    Files.setLastModifiedTime(left, YESTERDAY);

    NativeLibraries.unpackIn(temporary).close();

    assertThat(left).doesNotExist();
  }

  @Test
  void theFolderOfARunningProgramAndOfOneThatStartsAreLeftAlone() throws IOException {
    Path starting = Files.createDirectory(temporary.resolve("toevertrouwd-native-starting"));
    Path strange = Files.createDirectory(temporary.resolve("something-else"));
    Files.setLastModifiedTime(strange, YESTERDAY);
    try (NativeLibraries running = NativeLibraries.unpackIn(temporary)) {
      Files.setLastModifiedTime(running.folder(), YESTERDAY);

      NativeLibraries.unpackIn(temporary).close();

      assertThat(running.folder()).exists();
      assertThat(starting).exists();
      assertThat(strange).exists();
    }
  }
}
