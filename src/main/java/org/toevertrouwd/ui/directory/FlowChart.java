package org.toevertrouwd.ui.directory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Insets;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Pane;
import org.toevertrouwd.directory.Fit;
import org.toevertrouwd.directory.VangnetEdge;
import org.toevertrouwd.directory.VangnetMatch;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.kit.Icon;
import org.toevertrouwd.ui.kit.Words;
import org.toevertrouwd.wording.Wording;

/** The vangnet as boxes and lines; every box can be reached with the keyboard. */
final class FlowChart extends Pane {

  private static final double GAP = 40;
  private static final double LEAST_GAP = 24;
  private static final double ROOM = 1.4;

  private final VangnetModel model;
  private final FlowPlan plan;
  private final FitWords fits;
  private final Wording wording;
  private final String language;
  private final boolean forDossier;
  private final Map<String, ToggleButton> boxes = new LinkedHashMap<>();
  private final List<FlowLine> lines = new ArrayList<>();

  /**
   * A chart.
   *
   * @param forDossier whether to say how steps fit
   */
  FlowChart(Desk desk, VangnetModel model, boolean forDossier) {
    this.model = model;
    this.plan = new FlowPlan(model.vangnet());
    this.fits = new FitWords(desk.kit(), desk.vocabulary());
    this.wording = desk.kit().wording(FlowChart.class);
    this.language = desk.kit().language().code();
    this.forDossier = forDossier;
    setId("vangnet");
    getStyleClass().add("flow");
    model.step().addListener((_, _, _) -> mark());
    show();
  }

  /** Draws it anew, as the steps fit now. */
  void show() {
    getChildren().clear();
    boxes.clear();
    lines.clear();
    for (VangnetMatch match : model.steps()) {
      boxes.put(match.step().code(), box(match));
    }
    for (VangnetEdge edge : model.vangnet().edges()) {
      if (boxes.containsKey(edge.from()) && boxes.containsKey(edge.to())) {
        lines.add(new FlowLine(edge.from(), edge.to()));
      }
    }
    getChildren().addAll(lines);
    getChildren().addAll(boxes.values());
    mark();
  }

  private ToggleButton box(VangnetMatch match) {
    ToggleButton box = new ToggleButton(match.step().name().in(language));
    box.setId("step-" + match.step().code());
    box.getStyleClass().add("step");
    box.setWrapText(true);
    box.setContentDisplay(ContentDisplay.BOTTOM);
    box.setOnAction(_ -> choose(match.step().code()));
    if (forDossier) {
      Label state = state(match);
      box.setGraphic(state);
      box.setAccessibleText(box.getText() + ", " + state.getText());
      box.getStyleClass().add(match.fit() == Fit.DOES_NOT_FIT ? "closed-step" : "open-step");
    }
    return box;
  }

  private Label state(VangnetMatch match) {
    if (match.isGap()) {
      return Words.state(Icon.WARNING, wording.text("step.gap"), "warning");
    }
    return Words.state(
        FitWords.icon(match.fit()), fits.brief(match.fit()), FitWords.style(match.fit()));
  }

  private void choose(String code) {
    model.step().set(code);
    mark();
  }

  private void mark() {
    String chosen = model.step().get();
    boxes.forEach((code, box) -> box.setSelected(code.equals(chosen)));
    lines.forEach(line -> line.mark(chosen, near(line)));
  }

  private boolean near(FlowLine line) {
    return Math.abs(spot(line.from()).row() - spot(line.to()).row()) <= 1;
  }

  private FlowPlan.Spot spot(String code) {
    return plan.spot(code).orElseThrow();
  }

  @Override
  protected void layoutChildren() {
    Insets inside = getInsets();
    double width = getWidth() - inside.getLeft() - inside.getRight();
    double column = (width - GAP * (FlowPlan.COLUMNS - 1)) / FlowPlan.COLUMNS;
    double height = boxHeight(column);
    double gap = rowGap(height);
    boxes.forEach(
        (code, box) -> {
          FlowPlan.Spot spot = spot(code);
          box.resizeRelocate(
              inside.getLeft() + (spot.wide() ? 0 : spot.column() * (column + GAP)),
              inside.getTop() + spot.row() * (height + gap),
              spot.wide() ? width : column,
              height);
        });
    for (FlowLine line : lines) {
      FlowPlan.Spot from = spot(line.from());
      FlowPlan.Spot to = spot(line.to());
      int between = from.wide() ? to.gap(from) : from.gap(to);
      double aside = inside.getLeft() + (between + 1) * (column + GAP) - GAP / 2;
      line.draw(
          new FlowLine.End(boxes.get(line.from()), from),
          new FlowLine.End(boxes.get(line.to()), to),
          aside,
          gap);
    }
  }

  private double boxHeight(double column) {
    return boxes.values().stream().mapToDouble(box -> box.prefHeight(column)).max().orElse(0);
  }

  private double rowGap(double height) {
    double free = getHeight() - getInsets().getTop() - getInsets().getBottom();
    double gap = (free - height * plan.rows()) / Math.max(1, plan.rows() - 1);
    return Math.clamp(gap, LEAST_GAP, height * ROOM);
  }

  @Override
  protected double computeMinHeight(double width) {
    double column =
        (width < 0 ? 600 : width - GAP * (FlowPlan.COLUMNS - 1)) / FlowPlan.COLUMNS;
    return getInsets().getTop()
        + getInsets().getBottom()
        + boxHeight(column) * plan.rows()
        + LEAST_GAP * (plan.rows() - 1);
  }

  @Override
  protected double computePrefHeight(double width) {
    return computeMinHeight(width);
  }
}
