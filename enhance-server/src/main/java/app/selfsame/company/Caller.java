package app.selfsame.company;

import java.util.Set;

/**
 * Who calls: a key, or a member in the portal.
 *
 * @param isTest whether it is a key for trying out
 * @param scopes what it may do
 */
public record Caller(CompanyId company, Actor actor, boolean isTest, Set<Scope> scopes) {
  public Caller {
    scopes = Set.copyOf(scopes);
  }
}
