// Two small Europass files, written by hand: the older kind (Cedefop) and today's, of the same person.

export const SKILLS_PASSPORT = `<?xml version="1.0" encoding="UTF-8"?>
<SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass" locale="fr">
  <LearnerInfo>
    <Identification><PersonName><FirstName>Layla</FirstName><Surname>Haddad</Surname></PersonName></Identification>
    <WorkExperienceList>
      <WorkExperience>
        <Period><From year="2019" month="--03" day="---15"/><Current>true</Current></Period>
        <Position><Label>Soudeuse &amp; monteuse</Label></Position>
        <Employer><Name>Chantier de Bizerte</Name>
          <ContactInfo><Address><Contact><Country><Code>TN</Code></Country></Contact></Address></ContactInfo>
        </Employer>
      </WorkExperience>
      <WorkExperience>
        <Period><From year="2015"/><To year="2018"/></Period>
        <Position><Label>Aide-soudeuse</Label></Position>
      </WorkExperience>
    </WorkExperienceList>
    <EducationList>
      <Education>
        <Period><From year="2012" month="--09"/><To year="2014" month="--06"/></Period>
        <Title>CAP Soudure</Title>
        <Organisation><Name>Centre de Formation</Name></Organisation>
        <Level><Code>4</Code></Level>
      </Education>
    </EducationList>
    <Skills>
      <Linguistic>
        <MotherTongueList>
          <MotherTongue><Description><Code>ar</Code><Label>Arabic</Label></Description></MotherTongue>
        </MotherTongueList>
        <ForeignLanguageList>
          <ForeignLanguage>
            <Description><Code>de</Code><Label>German</Label></Description>
            <ProficiencyLevel>
              <Listening>B2</Listening><Reading>B2</Reading><SpokenInteraction>B1</SpokenInteraction>
              <SpokenProduction>B1</SpokenProduction><Writing>A2</Writing>
            </ProficiencyLevel>
          </ForeignLanguage>
          <ForeignLanguage>
            <Description><Label>Klingon</Label></Description>
            <ProficiencyLevel><Listening>C1</Listening></ProficiencyLevel>
          </ForeignLanguage>
          <ForeignLanguage>
            <Description><Code>fr</Code></Description>
            <ProficiencyLevel><Listening>good</Listening></ProficiencyLevel>
          </ForeignLanguage>
        </ForeignLanguageList>
      </Linguistic>
      <Driving><Description><Licence>B</Licence><Licence>C1</Licence></Description></Driving>
    </Skills>
  </LearnerInfo>
</SkillsPassport>`;

export const CANDIDATE_DOCUMENT = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Candidate xsi:schemaLocation="http://www.europass.eu/1.0 Candidate.xsd" xmlns="http://www.europass.eu/1.0"
  xmlns:oa="http://www.openapplications.org/oagis/9" xmlns:eures="http://www.europass_eures.eu/1.0"
  xmlns:hr="http://www.hr-xml.org/3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
  <CandidatePerson>
    <PersonName><oa:GivenName>Layla</oa:GivenName><hr:FamilyName>Haddad</hr:FamilyName></PersonName>
    <PrimaryLanguageCode name="NORMAL">ara</PrimaryLanguageCode>
  </CandidatePerson>
  <CandidateProfile languageCode="en">
    <EmploymentHistory>
      <EmployerHistory>
        <hr:OrganizationName>Chantier de Bizerte</hr:OrganizationName>
        <PositionHistory>
          <PositionTitle typeCode="FREETEXT">Soudeuse
            &amp; monteuse</PositionTitle>
          <eures:EmploymentPeriod>
            <eures:StartDate><hr:FormattedDateTime>2019-03-15</hr:FormattedDateTime></eures:StartDate>
            <hr:CurrentIndicator>true</hr:CurrentIndicator>
          </eures:EmploymentPeriod>
          <Country>tn</Country>
        </PositionHistory>
      </EmployerHistory>
      <EmployerHistory>
        <hr:OrganizationName>Atelier Athènes</hr:OrganizationName>
        <PositionHistory>
          <PositionTitle typeCode="FREETEXT">Stage</PositionTitle>
          <eures:EmploymentPeriod>
            <eures:StartDate><hr:FormattedDateTime>2018-09</hr:FormattedDateTime></eures:StartDate>
            <eures:EndDate><hr:FormattedDateTime>2018-02</hr:FormattedDateTime></eures:EndDate>
            <hr:CurrentIndicator>false</hr:CurrentIndicator>
          </eures:EmploymentPeriod>
          <Country>el</Country>
        </PositionHistory>
      </EmployerHistory>
    </EmploymentHistory>
    <EducationHistory>
      <EducationOrganizationAttendance>
        <hr:OrganizationName>Université de Carthage</hr:OrganizationName>
        <OrganizationContact><Communication><Address><CountryCode>tn</CountryCode></Address></Communication></OrganizationContact>
        <EducationLevelCode>6</EducationLevelCode>
        <AttendancePeriod>
          <StartDate><hr:FormattedDateTime>2023-10-01</hr:FormattedDateTime></StartDate>
          <Ongoing>true</Ongoing>
        </AttendancePeriod>
        <EducationDegree><hr:DegreeName>Licence en génie</hr:DegreeName></EducationDegree>
      </EducationOrganizationAttendance>
    </EducationHistory>
    <PersonQualifications>
      <PersonCompetency>
        <CompetencyID schemeName="NORMAL">deu</CompetencyID>
        <hr:TaxonomyID>language</hr:TaxonomyID>
        <eures:CompetencyDimension>
          <hr:CompetencyDimensionTypeCode>CEF-Understanding-Listening</hr:CompetencyDimensionTypeCode>
          <eures:Score><hr:ScoreText>B2</hr:ScoreText></eures:Score>
        </eures:CompetencyDimension>
        <eures:CompetencyDimension>
          <hr:CompetencyDimensionTypeCode>CEF-Writing-Production</hr:CompetencyDimensionTypeCode>
          <eures:Score><hr:ScoreText>B1</hr:ScoreText></eures:Score>
        </eures:CompetencyDimension>
      </PersonCompetency>
    </PersonQualifications>
    <Skills>
      <PersonCompetency><hr:TaxonomyID>Digital_Skill</hr:TaxonomyID><hr:CompetencyName>AutoCAD</hr:CompetencyName></PersonCompetency>
    </Skills>
  </CandidateProfile>
</Candidate>`;
