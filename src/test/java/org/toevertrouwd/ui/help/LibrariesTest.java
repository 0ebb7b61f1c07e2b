package org.toevertrouwd.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The list of what the program is made with is that of the pom. */
final class LibrariesTest {

  @Test
  void every_dependency_that_ships_is_named_with_its_licence_and_no_other() throws Exception {
    assertThat(Library.all())
        .extracting(Library::coordinates)
        .containsExactlyInAnyOrderElementsOf(shipped());
    assertThat(Library.all())
        .allSatisfy(
            library -> {
              assertThat(library.name()).isNotBlank();
              assertThat(library.licence()).matches("[A-Z]+.*");
            });
  }

  private static List<String> shipped() throws Exception {
    Element project =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(Path.of("pom.xml").toFile())
            .getDocumentElement();
    List<String> shipped = new ArrayList<>();
    for (Element dependency : children(child(project, "dependencies"))) {
      List<String> scope = texts(dependency, "scope");
      if (scope.isEmpty() || scope.equals(List.of("runtime"))) {
        shipped.add(
            texts(dependency, "groupId").getFirst()
                + ":"
                + texts(dependency, "artifactId").getFirst());
      }
    }
    return shipped;
  }

  private static Element child(Element parent, String name) {
    return children(parent).stream()
        .filter(element -> element.getTagName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> texts(Element parent, String name) {
    return children(parent).stream()
        .filter(element -> element.getTagName().equals(name))
        .map(Element::getTextContent)
        .toList();
  }

  private static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    NodeList nodes = parent.getChildNodes();
    for (int i = 0; i < nodes.getLength(); i++) {
      Node node = nodes.item(i);
      if (node instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }
}
