package org.toevertrouwd.kluis;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.EnumSet;
import java.util.List;

/** The rights a new file gets from its first moment: its owner may read and write, nobody else. */
final class OwnerOnly {

  private OwnerOnly() {}

  static FileAttribute<?>[] attributes(Path file) throws IOException {
    FileSystem system = file.getFileSystem();
    if (system.supportedFileAttributeViews().contains("posix")) {
      return new FileAttribute<?>[] {
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
      };
    }
    if (system.supportedFileAttributeViews().contains("acl")) {
      return new FileAttribute<?>[] {ownerAcl(system)};
    }
    return new FileAttribute<?>[0];
  }

  private static FileAttribute<List<AclEntry>> ownerAcl(FileSystem system) throws IOException {
    UserPrincipal owner =
        system
            .getUserPrincipalLookupService()
            .lookupPrincipalByName(System.getProperty("user.name"));
    AclEntry entry =
        AclEntry.newBuilder()
            .setType(AclEntryType.ALLOW)
            .setPrincipal(owner)
            .setPermissions(EnumSet.allOf(AclEntryPermission.class))
            .build();
    return new AclAttribute(List.of(entry));
  }

  /** What the Windows file system takes at creation. */
  private record AclAttribute(List<AclEntry> value) implements FileAttribute<List<AclEntry>> {

    @Override
    public String name() {
      return "acl:acl";
    }
  }
}
