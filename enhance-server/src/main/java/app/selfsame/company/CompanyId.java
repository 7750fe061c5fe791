package app.selfsame.company;

/** Which company. */
public record CompanyId(String text) {}
