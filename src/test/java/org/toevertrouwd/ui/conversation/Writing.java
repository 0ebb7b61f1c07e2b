package org.toevertrouwd.ui.conversation;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.toevertrouwd.casework.Conversation;
import org.toevertrouwd.casework.ConversationId;
import org.toevertrouwd.casework.ConversationRepository;
import org.toevertrouwd.casework.Dossier;
import org.toevertrouwd.casework.DossierCode;
import org.toevertrouwd.casework.DossierId;
import org.toevertrouwd.casework.DossierKind;
import org.toevertrouwd.casework.DossierRepository;
import org.toevertrouwd.casework.Draft;
import org.toevertrouwd.casework.DraftRepository;
import org.toevertrouwd.casework.FollowUp;
import org.toevertrouwd.casework.FollowUpRepository;
import org.toevertrouwd.casework.PersonalNoteRepository;
import org.toevertrouwd.disk.FaultyDisk;
import org.toevertrouwd.kluis.KeyDerivation;
import org.toevertrouwd.kluis.KluisException;
import org.toevertrouwd.kluis.KluisOptions;
import org.toevertrouwd.practice.WorkArea;
import org.toevertrouwd.session.Kluizen;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.store.Work;
import org.toevertrouwd.ui.LateJobs;
import org.toevertrouwd.ui.Stand;
import org.toevertrouwd.ui.desk.Desk;

/** A conversation being written at a desk, and what the kluis holds of it. */
final class Writing implements AutoCloseable {

  final Stand stand;
  final ConversationId id = ConversationId.random();
  final OpenKluis kluis;
  final Desk desk;

  final FaultyDisk disk = new FaultyDisk();

  Writing(Path folder) throws KluisException {
    this(folder, Kluizen.CLOCK);
  }

  Writing(Path folder, Clock clock) throws KluisException {
    stand = new Stand(clock);
    KluisOptions options =
        new KluisOptions(KeyDerivation.cheapForTestsOnly(), Kluizen.CLOCK, "tests", disk);
    OpenKluis.Made made =
        OpenKluis.create(
            folder.resolve("writing.kluis"), "een lange zin".toCharArray(), WorkArea.NL, options);
    made.recoveryCode().close();
    kluis = made.kluis();
    desk = stand.desk(kluis);
  }

  /** Another desk at the same kluis, whose jobs are late. */
  LateJobs late() {
    LateJobs jobs = new LateJobs(stand::problem);
    stand.jobs = jobs;
    return jobs;
  }

  ConversationModel open() {
    return open(Optional.empty());
  }

  ConversationModel open(Optional<DossierId> dossier) {
    ConversationModel model = new ConversationModel(desk, id, dossier);
    model.open(() -> {});
    return model;
  }

  Dossier dossier(DossierKind kind) {
    return write(
        transaction -> {
          DossierRepository dossiers = new DossierRepository(transaction);
          Dossier dossier = Dossier.blank(dossiers.nextCode(2026), kind, Kluizen.CLOCK.instant());
          dossiers.insert(dossier);
          return dossier;
        });
  }

  Dossier dossier(DossierId dossier) {
    return read(transaction -> new DossierRepository(transaction).find(dossier)).orElseThrow();
  }

  Optional<Dossier> dossier(DossierCode code) {
    return read(transaction -> new DossierRepository(transaction).find(code));
  }

  Optional<Conversation> saved() {
    return read(transaction -> new ConversationRepository(transaction).find(id));
  }

  Optional<String> note() {
    return read(transaction -> new PersonalNoteRepository(transaction).find(id));
  }

  List<Draft> drafts() {
    return read(transaction -> new DraftRepository(transaction).all());
  }

  List<FollowUp> followUps(DossierId dossier) {
    return read(transaction -> new FollowUpRepository(transaction).ofDossier(dossier));
  }

  <T> T read(Work<T> question) {
    return kluis.store().read(question);
  }

  <T> T write(Work<T> change) {
    return kluis.store().write(change);
  }

  @Override
  public void close() {
    kluis.close();
  }
}
