package app.selfsame.company;

import app.selfsame.account.AccountId;
import app.selfsame.account.SignedIn;

/** Somebody who is signed in, as a member of a company. */
record Membership(SignedIn who, Companies.Entry company, Role role) {
  CompanyId id() {
    return company.id();
  }

  AccountId account() {
    return who.account();
  }

  Actor actor() {
    return Actor.member(who.account());
  }

  boolean isOwner() {
    return role == Role.OWNER;
  }
}
