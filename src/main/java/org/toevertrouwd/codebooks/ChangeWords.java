package org.toevertrouwd.codebooks;

import java.util.List;
import org.toevertrouwd.codebook.Category;
import org.toevertrouwd.codebook.CodebookChange;
import org.toevertrouwd.codebook.Texts;
import org.toevertrouwd.wording.Language;
import org.toevertrouwd.wording.Wording;

/** What changes with a codebook, in the words of one language. */
public final class ChangeWords {

  /** What kind of change it is, in the order in which a person wants to know. */
  public enum Kind {
    /** Answers that can no longer be given. */
    ENDED,
    /** Questions and answers that are new. */
    NEW,
    /** Other words for the same. */
    REWORDED,
    /** Tables that come or go. */
    TABLES
  }

  private final Language language;
  private final Wording wording;

  /** The words of a language. */
  public ChangeWords(Language language) {
    this.language = language;
    this.wording = Wording.of(ChangeWords.class, language);
  }

  /** What kind of change it is. */
  public static Kind kind(CodebookChange change) {
    return switch (change) {
      case CodebookChange.Ended _ -> Kind.ENDED;
      case CodebookChange.NewQuestion _, CodebookChange.NewCategory _ -> Kind.NEW;
      case CodebookChange.RewordedQuestion _, CodebookChange.RewordedCategory _ -> Kind.REWORDED;
      case CodebookChange.NewTable _, CodebookChange.TableGone _ -> Kind.TABLES;
    };
  }

  /** The name of a kind of change. */
  public String name(Kind kind) {
    return wording.text("change", kind);
  }

  /** The changes of a kind, each in a sentence. */
  public List<String> of(List<CodebookChange> changes, Kind kind) {
    return changes.stream().filter(one -> kind(one) == kind).map(this::of).toList();
  }

  /** One change in a sentence. */
  public String of(CodebookChange change) {
    String words = words(change);
    return words.substring(0, 1).toUpperCase(language.locale()) + words.substring(1);
  }

  private String words(CodebookChange change) {
    return switch (change) {
      case CodebookChange.NewQuestion(var dimension) ->
          wording.text("change.question", in(dimension.label()), in(dimension.definition()));
      case CodebookChange.NewCategory(var dimension, var category, var _) ->
          wording.text(
              "change.category",
              in(dimension.label()),
              in(category.label()),
              in(category.definition()));
      case CodebookChange.Ended ended -> ended(ended);
      case CodebookChange.RewordedQuestion(var before, var after) ->
          reworded(in(after.label()), before.label(), after.label(), after.definition());
      case CodebookChange.RewordedCategory(var dimension, var before, var after) ->
          reworded(in(dimension.label()), before.label(), after.label(), after.definition());
      case CodebookChange.NewTable(var table) -> wording.text("change.table", table.id());
      case CodebookChange.TableGone(var table) -> wording.text("change.table-gone", table.id());
    };
  }

  private String ended(CodebookChange.Ended ended) {
    String question = in(ended.dimension().label());
    String answer = in(ended.category().label());
    return ended
        .into()
        .map(Category::label)
        .map(follower -> wording.text("change.ended", question, answer, in(follower)))
        .orElseGet(() -> wording.text("change.gone", question, answer));
  }

  private String reworded(String question, Texts before, Texts after, Texts definition) {
    return before.equals(after)
        ? wording.text("change.definition", question, in(after), in(definition))
        : wording.text("change.label", question, in(before), in(after), in(definition));
  }

  private String in(Texts texts) {
    return texts.in(language.code());
  }
}
