package org.toevertrouwd.ui.directory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
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

  private static final double GAP = 32;
  private static final double LEAST_GAP = 26;
  private static final double MOST_GAP = 90;
  private static final double USUAL_WIDTH = 600;

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
    double column = column(width);
    double[] heights = heights(width);
    double gap = gap(heights);
    double[] tops = new double[heights.length];
    double top = inside.getTop();
    for (int row = 0; row < heights.length; row++) {
      tops[row] = top;
      top += heights[row] + gap;
    }
    boxes.forEach(
        (code, box) -> {
          FlowPlan.Spot spot = spot(code);
          double left = spot.wide() ? 0 : spot.column() * (column + GAP);
          box.resizeRelocate(
              inside.getLeft() + left,
              tops[spot.row()],
              spot.wide() ? width : column,
              heights[spot.row()]);
        });
    lines.forEach(line -> draw(line, column, gap));
  }

  private void draw(FlowLine line, double column, double gap) {
    FlowPlan.Spot from = spot(line.from());
    FlowPlan.Spot to = spot(line.to());
    int between = from.wide() ? to.gap(from) : from.gap(to);
    FlowLine.End start = end(line.from(), from);
    FlowLine.End end = end(line.to(), to);
    line.draw(
        start, end, getInsets().getLeft() + (between + 1) * (column + GAP) - GAP / 2, gap);
  }

  private FlowLine.End end(String code, FlowPlan.Spot spot) {
    return new FlowLine.End(boxes.getOrDefault(code, new ToggleButton()), spot);
  }

  private static double column(double width) {
    return (width - GAP * (FlowPlan.COLUMNS - 1)) / FlowPlan.COLUMNS;
  }

  /** How high each row is. */
  private double[] heights(double width) {
    double[] heights = new double[plan.rows()];
    boxes.forEach(
        (code, box) -> {
          FlowPlan.Spot spot = spot(code);
          double wanted = box.prefHeight(spot.wide() ? width : column(width));
          heights[spot.row()] = Math.max(heights[spot.row()], wanted);
        });
    return heights;
  }

  private double gap(double... heights) {
    double free = getHeight() - getInsets().getTop() - getInsets().getBottom();
    double taken = Arrays.stream(heights).sum();
    return Math.clamp(
        (free - taken) / Math.max(1, heights.length - 1), LEAST_GAP, MOST_GAP);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinHeight(double width) {
    Insets inside = getInsets();
    double room = width < 0 ? USUAL_WIDTH : width - inside.getLeft() - inside.getRight();
    return inside.getTop()
        + inside.getBottom()
        + Arrays.stream(heights(room)).sum()
        + LEAST_GAP * (plan.rows() - 1);
  }

  @Override
  protected double computePrefHeight(double width) {
    return computeMinHeight(width);
  }
}
